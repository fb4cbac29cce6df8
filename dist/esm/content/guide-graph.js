/**
 * The symptom guide as data: which question follows which answer, and how urgent each end is. Ids only; the words are
 * with each language. It follows a published order and nothing else: the first sign that fits decides, nothing is
 * added up.
 */
/** How soon to be seen, the most urgent first. */
const GUIDE_GRAPH = {
    first: 'chest',
    questions: {
        // Minutes count in the first two; then the signs of squeezed nerves, where hours count.
        chest: { part: 'emergency', answers: { yes: 'call-heart', no: 'collapse' } },
        collapse: { part: 'emergency', answers: { yes: 'call-heart', no: 'accident' } },
        accident: { part: 'emergency', answers: { yes: 'call-injury', no: 'saddle' } },
        saddle: { part: 'emergency', answers: { yes: 'call-nerves', no: 'toilet' } },
        toilet: { part: 'emergency', answers: { yes: 'call-nerves', no: 'sexual' } },
        sexual: { part: 'emergency', answers: { yes: 'call-nerves', no: 'both-legs' } },
        'both-legs': { part: 'emergency', answers: { yes: 'call-nerves', no: 'unsteady' } },
        unsteady: { part: 'emergency', answers: { yes: 'call-nerves', no: 'cancer' } },
        // Last of the emergency signs: cancer without them is still for today, so its way may end here.
        cancer: { part: 'emergency', answers: { yes: 'cancer-signs', no: 'weak-leg' } },
        'cancer-signs': { part: 'emergency', answers: { yes: 'call-cancer', no: 'today-cancer' } },
        'weak-leg': { part: 'same-day', answers: { yes: 'today-leg', no: 'fever' } },
        fever: { part: 'same-day', answers: { yes: 'today-fever', no: 'kidney' } },
        kidney: { part: 'same-day', answers: { yes: 'today-kidney', no: 'injury' } },
        injury: { part: 'same-day', answers: { yes: 'fragile', no: 'sudden' } },
        fragile: { part: 'same-day', answers: { yes: 'today-bone', no: 'sudden' } },
        sudden: { part: 'same-day', answers: { yes: 'today-bone', no: 'change' } },
        change: { part: 'same-day', answers: { weight: 'today-change', shape: 'today-change', none: 'pattern' } },
        pattern: {
            part: 'same-day',
            answers: { night: 'today-pattern', strain: 'today-pattern', upper: 'today-pattern', none: 'age' },
        },
        age: { part: 'soon', answers: { child: 'soon-young', adult: 'pregnant' } },
        pregnant: { part: 'soon', answers: { yes: 'soon-pregnant', no: 'long' } },
        long: { part: 'soon', answers: { yes: 'early', no: 'runner' } },
        early: { part: 'soon', answers: { yes: 'stiff', no: 'runner' } },
        stiff: { part: 'soon', answers: { yes: 'soon-stiff', no: 'runner' } },
        runner: { part: 'soon', answers: { yes: 'bone-stress', no: 'course' } },
        'bone-stress': {
            part: 'soon',
            answers: {
                'one-side': 'soon-runner',
                mileage: 'soon-runner',
                before: 'soon-runner',
                fuel: 'soon-runner',
                none: 'course',
            },
        },
        course: {
            part: 'soon',
            answers: { worse: 'soon-course', stops: 'soon-course', weeks: 'soon-course', none: 'one-leg' },
        },
        'one-leg': { part: 'soon', answers: { yes: 'care-leg', no: 'care-back' } },
    },
    outcomes: {
        'call-heart': { level: 'emergency' },
        'call-injury': { level: 'emergency' },
        'call-nerves': { level: 'emergency' },
        'call-cancer': { level: 'emergency' },
        'today-cancer': { level: 'same-day', because: 'cancer' },
        'today-leg': { level: 'same-day' },
        'today-fever': { level: 'same-day' },
        'today-kidney': { level: 'same-day' },
        'today-bone': { level: 'same-day' },
        'today-change': { level: 'same-day' },
        'today-pattern': { level: 'same-day' },
        'soon-young': { level: 'soon' },
        'soon-pregnant': { level: 'soon' },
        'soon-stiff': { level: 'soon', comfort: 'positions' },
        'soon-runner': { level: 'soon', comfort: 'positions' },
        'soon-course': { level: 'soon', comfort: 'positions' },
        'care-leg': { level: 'self-care', comfort: 'exercises' },
        'care-back': { level: 'self-care', comfort: 'exercises', because: null },
    },
};

export { GUIDE_GRAPH };
