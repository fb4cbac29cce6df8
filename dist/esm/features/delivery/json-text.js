/** JSON of plain data. Reads past the `toJSON` that old Prototype.js gives to every list: it would arrive as a text. */
function jsonText(data) {
    return JSON.stringify(data, function (key) {
        return this[key];
    });
}

export { jsonText };
