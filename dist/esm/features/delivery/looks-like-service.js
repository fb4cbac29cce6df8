/**
 * Whether an address may belong to one of the services in `providers/`. Which it is, or whether it is another's after all,
 * `providers/recognise.ts` says, which is fetched only then.
 */
function looksLikeService(address) {
    return /formspree|web3forms|formsubmit|basin|getform|hsforms|contact-form-7|gf.{1,3}v2|script.google|zapier|make.com/.test(address);
}

export { looksLikeService };
