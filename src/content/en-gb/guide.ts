import type { Sentences } from '../sentences.js';

/**
 * The symptom guide as people read it in Britain and where English is written in the British way. What only the UK has
 * says so, for the same words are read in Ireland, Australia and elsewhere.
 */
export const guide: Sentences = {
  'A child or a teenager should do this with a parent, or with another adult they trust.':
    'A child or a teenager should do this with a parent or carer, or with another adult they trust.',

  // The signs.
  'Sudden, severe pain in your back or belly, and you feel faint or ill':
    'Sudden, severe pain in your back or tummy, and you feel faint or ill',
  'New or worse pain in your back or belly, and you have an aneurysm (a bulging artery)':
    'New or worse pain in your back or tummy, and you have an aneurysm (a bulging artery)',
  'Numbness or tingling between your legs or around your buttocks':
    'Numbness or tingling between your legs or around your bottom',
  'This means the genitals, the anus, the buttocks or the inner thighs. They may feel asleep, or wiping may feel different.':
    'This means the genitals, the skin around your bottom (anus), the buttocks or the inner thighs. They may feel asleep, or wiping may feel different.',
  'New or worse trouble with peeing or with your bowels': 'New or worse trouble with peeing or pooing',
  'Very ill means confused, hard to wake, slurring your words, very short of breath, not peeing all day, or skin that is blotchy, very pale, gray or blue.':
    'Very ill means confused, hard to wake, slurring your words, very short of breath, not peeing all day, or skin that is blotchy, very pale, grey or blue.',
  'You are or may be pregnant, and have sudden, strong belly pain, pain in the tip of your shoulder, heavy bleeding, or feel faint':
    'You are or may be pregnant, and have sudden, strong tummy pain, pain in the tip of your shoulder, heavy bleeding, or feel faint',
  'The belly pain may be low down or on one side. A late period can mean that you are pregnant. Heavy bleeding in the weeks after a birth counts too.':
    'The tummy pain may be low down or on one side. A late period can mean that you are pregnant. Heavy bleeding in the weeks after a birth counts too.',
  'Serious means that you needed a hospital or an IV (a drip). Pain that went away and came back counts as new.':
    'Serious means that you needed treatment in hospital, or a drip. Pain that went away and came back counts as new.',
  'New or worse pain, and a weak immune system, dialysis, an IV line, tuberculosis (TB) at any time, or injecting drugs such as heroin':
    'New or worse pain, and a weak immune system, dialysis, a drip line, tuberculosis (TB) at any time, or injecting drugs such as heroin',
  'A weak immune system can come from chemotherapy, a transplant, HIV, long-term steroids or other drugs that calm the immune system. A port counts as an IV line.':
    'A weak immune system can come from chemotherapy, a transplant, HIV, long-term steroids or other drugs that calm the immune system. A port counts as a drip line.',
  'A belly that gets tight and then soft again counts too. In pregnancy, so do a few spots of blood or wet underwear.':
    'A tummy that gets tight and then soft again counts too. In pregnancy, so do a few spots of blood or wet underwear.',
  'Pink, red or cola-colored pee counts too, and so does strong pain in your side that comes in waves.':
    'Pink, red or cola-coloured pee counts too, and so does strong pain in your side that comes in waves.',
  'If you run or play sports, do any of these fit?': 'If you run or play sport, do any of these fit?',
  'You run or play sports, and the pain came on slowly on one side of your low back or in one buttock':
    'You run or play sport, and the pain came on slowly on one side of your low back or in one buttock',
  'You run or play sports, and you trained much more shortly before it started, or have had a stress fracture':
    'You run or play sport, and you trained much more shortly before it started, or have had a stress fracture',
  'You run or play sports, and you may not eat enough for it, or your periods have stopped or become rare':
    'You run or play sport, and you may not eat enough for it, or your periods have stopped or become rare',
  'You run or play sports, are under 25, and it hurts most when you lean or arch back':
    'You run or play sport, are under 25, and it hurts most when you lean or arch back',
  'Periods that stopped because of pregnancy, breastfeeding, menopause or birth control do not count.':
    'Periods that stopped because of pregnancy, breastfeeding, the menopause or contraception do not count.',

  // Where to go.
  'Go to an emergency department today': 'Go to A&E (an emergency department) today',
  'Go today, even at night or on a weekend. Tell them what you answered here.':
    'Go today, even at night or at the weekend. Tell them what you answered here.',
  'Call your doctor or a nurse line today': 'Call your GP today',
  'Call today, even at night or on a weekend. Tell them what you answered here.':
    'Call today. At night or at the weekend, call NHS 111 in the UK, or your out-of-hours doctor. Tell them what you answered here.',
  'See a doctor or a physical therapist soon': 'See a GP or a physiotherapist soon',
  'Make an appointment with a doctor or a physical therapist. Tell them what you answered here.':
    'Make an appointment with a GP or a physiotherapist. Tell them what you answered here.',
  'Give it a few weeks. See a doctor or a physical therapist if it has not improved by then, if it stops your daily life, or if it gets worse.':
    'Give it a few weeks. See a GP or a physiotherapist if it has not improved by then, if it stops your daily life, or if it gets worse.',

  // What to do and why.
  'If it is faster, have someone take you to an emergency department that is open day and night.':
    'If it is faster, have someone take you to an A&E that is open day and night.',
  'If nobody answers, go to an emergency department now.': 'If nobody answers, go to A&E now.',
  'Cancer treatment can weaken the body’s defenses, so that an infection becomes serious fast.':
    'Cancer treatment can weaken the body’s defences, so that an infection becomes serious fast.',
  'If you can speak to your doctor or a nurse line right away, ask them first.':
    'If you can speak to your GP or, in the UK, NHS 111 right away, ask them first.',
  'Show this page to a parent, or to another adult you trust. They can call the doctor.':
    'Show this page to a parent or carer, or to another adult you trust. They can call the GP.',
  'If you cannot get through, try again in the morning. Go to an emergency department if you get worse. Get emergency help if any sign below appears.':
    'If you cannot get through, call NHS 111 in the UK, or try again in the morning. Go to A&E if you get worse. Get emergency help if any sign below appears.',
  'Back pain in children and teenagers should be checked by a doctor. The advice for adults was not written for them.':
    'Back pain in children and teenagers should be checked by a GP. The advice for adults was not written for them.',
  'If nobody can see you today, go to an emergency department.': 'If nobody can see you today, go to A&E.',
  'Call your labor and delivery unit first. Early in pregnancy, or if you have no unit, call your doctor.':
    'Call your maternity unit first. Early in pregnancy, or if you have no unit, call your GP or, in the UK, NHS 111.',
  'Pain in the groin that makes you limp is different. Do not run or hop, and see a doctor today.':
    'Pain in the groin that makes you limp is different. Do not run or hop, and see a GP today.',
  'Say how long it has hurt, whether it hurts at night, and which sports you do.':
    'Say how long it has hurt, whether it hurts at night, and which sport you do.',
  'In people who run or play sports, back or buttock pain with any of these can be a stress fracture, a fine crack in a bone. It heals, but only with rest from running and from the sport that hurts.':
    'In people who run or play sport, back or buttock pain with any of these can be a stress fracture, a fine crack in a bone. It heals, but only with rest from running and from the sport that hurts.',
  'If you have a cancer team, call them. If not, call your doctor.':
    'If you have a cancer team, call them. If not, call your GP.',
  'A rash or blisters on one side can be shingles. Treatment works best in the first days, so ask a pharmacist if you cannot reach your doctor.':
    'A rash or blisters on one side can be shingles. Treatment works best in the first days, so ask a pharmacist if you cannot reach your GP.',
  'Each sign on that list should be checked today. When you cannot tell, a doctor or a nurse can help you decide.':
    'Each sign on that list should be checked today. When you cannot tell, your GP or, in the UK, NHS 111 can help you decide.',
  'Your midwife or OB-GYN can be the one you see. If your next visit is not in the coming days, call them.':
    'Your midwife can be the one you see. If your next appointment is not in the coming days, call them.',
  'In pregnancy and after a birth, your midwife or doctor can advise you best.':
    'In pregnancy and after a birth, your midwife or GP can advise you best.',
  'See a physical therapist if you would like help with exercise and getting back to normal.':
    'See a physiotherapist if you would like help with exercise and getting back to normal.',
  'You noticed none of the warning signs we asked about. A new bout of back pain without them usually eases within a few weeks. Exercise and physical therapy can help pain that has lasted longer, too.':
    'You noticed none of the warning signs we asked about. A new bout of back pain without them usually eases within a few weeks. Exercise and physiotherapy can help pain that has lasted longer, too.',
};
