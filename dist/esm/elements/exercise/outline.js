/** Turns joints and thicknesses into SVG path data. Coordinates in: y upwards from the floor; out: y downwards. */
const spot = ([x, up]) => `${x.toFixed(1)} ${(-up).toFixed(1)}`;
/** A limb: rounds of flesh, and the skin stretched from one to the next. */
function limb(...discs) {
    return discs
        .map(([centre, r], index) => {
        const half = `a${r} ${r} 0 1 0 `;
        const [next, s] = discs[index + 1] ?? [centre, r];
        const along = bearing(centre, next);
        const skin = [
            towards(centre, along - 90, r),
            towards(next, along - 90, s),
            towards(next, along + 90, s),
            towards(centre, along + 90, r),
        ];
        return `M${spot(towards(centre, 180, r))}${half}${2 * r} 0${half}${ -2 * r} 0ZM${skin.map(spot).join('L')}Z`;
    })
        .join('');
}
/** A smooth closed line through points. */
function smooth(points) {
    const pull = ([x, y], [ax, ay], [bx, by]) => spot([x + (bx - ax) / 6, y + (by - ay) / 6]);
    return `M${points
        .map((from, index) => {
        const near = (step) => points[(index + step + points.length) % points.length] ?? from;
        const to = near(1);
        return `${spot(from)}C${pull(from, near(-1), to)} ${pull(to, near(2), from)} `;
    })
        .join('')}${spot(points[0] ?? [0, 0])}Z`;
}
const between = ([ax, ay], [bx, by], share) => [
    ax + (bx - ax) * share,
    ay + (by - ay) * share,
];
/** From a point so far in a direction (degrees, anticlockwise from the right). */
function towards([x, y], degrees, distance) {
    const angle = (degrees * Math.PI) / 180;
    return [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
}
/** The direction from one point to another, in degrees as above. */
const bearing = ([ax, ay], [bx, by]) => (Math.atan2(by - ay, bx - ax) * 180) / Math.PI;

export { bearing, between, limb, smooth, towards };
