/** What we decided where the sources leave room, each time on the side of being seen too early. */
export interface GuideDecision {
  readonly decided: string;
  /** What a source says, or what speaks for a milder reading. */
  readonly instead: string;
}

export const GUIDE_DECISIONS: readonly GuideDecision[] = [
  {
    decided: 'New trouble with erections or with ejaculating, as the only sign, is an emergency (`sexual`).',
    instead:
      'GIRFT: “Low back pain with sexual dysfunction as the only other feature is unlikely to be due to CES” (cauda equina syndrome). The standards of SBNS and BASS of 2018 count it among the signs. A milder way needs a signature.',
  },
  {
    decided: 'New weakness in one leg goes to an emergency department today (`weak-leg`).',
    instead: 'A clinician may want to leave slight weakness to a doctor on the same day.',
  },
  {
    decided: 'Under 16, a doctor is called the same day even without any other sign (`today-young`).',
    instead: 'A clinician may want to have a child without any sign seen in the coming days.',
  },
  {
    decided: 'The limits of 3 months, 65 years and 25 years: see above.',
    instead: 'No source gives them.',
  },
  {
    decided:
      'New or worse pain with a risk of infection goes to a hospital today, without fever as well (`infection`, `immune`). Fever alone goes to a doctor today (`fever`).',
    instead:
      'Risk without fever might be left to a doctor. We do not, because most people with such an infection had no fever at first (Am J Emerg Med 2019).',
  },
  {
    decided: '“I am not sure about one of these” is as urgent as the worst sign of its screen.',
    instead: 'Whoever is not sure might be asked once more, or be sent to a nurse line first.',
  },
  {
    decided:
      'A new rash or blisters, which can be shingles, goes to a doctor today. A pharmacist is named for those who reach no doctor (`look`).',
    instead: 'In England, pharmacists treat shingles themselves. Elsewhere they may not.',
  },
  {
    decided: 'Anyone who has or ever had cancer calls a doctor today, with no other sign (`cancer`).',
    instead:
      'Low back pain that does not get worse might be reviewed often instead of on the same day. Common skin cancers that are done with do not count; melanoma does.',
  },
  {
    decided: 'Everybody of 65 or over whose pain came suddenly goes to an emergency department (`bone`).',
    instead: 'A strained back that came on suddenly is common at that age, too.',
  },
  {
    decided:
      'Only anticoagulants are named as blood thinners. Aspirin and clopidogrel are left open (`thinners`).',
    instead: 'A clinician may want to name them as counting, or as not counting.',
  },
  {
    decided:
      'Hard stools from pain pills do not count as bowel trouble, as long as they can be felt and held (`toilet`).',
    instead:
      'This makes the sign narrower. Without it, many people who take codeine would call an ambulance.',
  },
  {
    decided: 'Walking slowly only because it hurts does not count as unsteady (`unsteady`).',
    instead: 'This makes the sign narrower. Stumbling, heavy legs and holding on to walls still count.',
  },
  {
    decided: 'Bleeding in the weeks after a birth counts, even when it is light (`maternity`).',
    instead: 'Some bleeding is expected then. A clinician may want to say which bleeding counts.',
  },
  {
    decided:
      'Whoever has pain that does not improve, gets worse or limits daily life stops running until seen (`soon-course`). With pain down one leg, running stops while it brings on the leg pain (`care-leg`).',
    instead: 'Long-lasting pain that running does not make worse may be no reason to stop.',
  },
];
