/** The short name of a request that patient and clinic both see: the first eight characters of its id. */
function reference(id) {
    return id.slice(0, 8);
}

export { reference };
