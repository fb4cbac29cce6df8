const emergency = {
    call: 'Call {number} now',
    callUncertain: 'Call {number} or your local emergency number now',
    number: '{number}',
    numberUncertain: '{number} or your local emergency number',
};

export { emergency };
