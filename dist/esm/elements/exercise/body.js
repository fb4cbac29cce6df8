import { limb, towards, between, bearing, smooth } from './outline.js';

function bodyShapes(pose) {
    const { hip, shoulder, farHip, head, nearLeg, farLeg, nearArm, farArm, fromAbove, kneesUp } = pose;
    const [x, up, crown] = head;
    const place = `translate(${x} ${-up}) rotate(${90 - crown})`;
    const rows = farHip ? FRONT : SIDE;
    return [
        ...(farArm ? arm(pose.farShoulder ?? shoulder, farArm, !fromAbove) : []),
        ...(farLeg ? leg(farHip ?? hip, farLeg, '', !fromAbove, kneesUp) : []),
        {
            paint: 'skin',
            path: limb([trunkAt(pose, 1.08)[0], 5.5], [towards([x, up], crown, -5), 5]),
        },
        { paint: 'skin', path: farHip ? FRONT_FACE : SIDE_FACE, place },
        { paint: 'hair', path: farHip ? FRONT_HAIR : SIDE_HAIR, place },
        { paint: 'shirt', path: trunk(pose, rows) },
        ...leg(hip, nearLeg, trunk(pose, rows.filter(([share]) => share < 0.3)), false, kneesUp),
        ...arm(shoulder, nearArm),
    ];
}
const SIDE = [
    [-0.13, 6.5, 5],
    [0, 10.2, 8.6],
    [0.12, 10.4, 9],
    [0.26, 8.6, 9.8],
    [0.5, 7.8, 9.4],
    [0.75, 9.4, 10.2],
    [0.95, 8.6, 9],
    [1.1, 5, 5],
];
/** Seen from the front: towards either side. */
const FRONT = [
    [-0.05, 9, 9],
    [0.05, 15.5, 15.5],
    [0.22, 15, 15],
    [0.45, 12.5, 12.5],
    [0.75, 16, 16],
    [0.95, 19, 19],
    [1.1, 14, 14],
    [1.17, 6, 6],
];
/** The middle of the trunk at a share of its length, and which way its near side (from the side: the belly) lies. */
function trunkAt({ hip, shoulder, farHip = hip, farShoulder = shoulder }, share) {
    const near = between(hip, shoulder, share);
    const middle = between(near, between(farHip, farShoulder, share), 0.5);
    return [middle, farHip === hip ? bearing(hip, shoulder) - 90 : bearing(middle, near)];
}
function trunk(pose, rows) {
    const edge = (side) => rows.map(([share, back, belly]) => {
        const [middle, nearSide] = trunkAt(pose, share);
        // Most of the bend is in the low back.
        const bend = 6.75 * (pose.arch ?? 0) * Math.max(share, 0) * (1 - share) ** 2;
        return towards(middle, nearSide, bend + (side > 0 ? belly : -back));
    });
    return smooth([...edge(1), ...edge(-1).reverse()]);
}
/** The pelvis is part of the near leg, so that no seam shows between them. */
function leg(hip, [kneeX, kneeUp, ankleX, ankleUp, toes], pelvis, far, kneesUp = false) {
    const knee = [kneeX, kneeUp];
    const ankle = [ankleX, ankleUp];
    const heel = towards(towards(ankle, toes - 90, 3), toes, -3.5);
    const ball = towards(towards(ankle, toes - 90, 4.2), toes, 12);
    const shin = limb([knee, 6], [between(knee, ankle, 0.3), 6], [between(knee, ankle, 0.94), 4]);
    const thigh = limb([hip, 9.4], [between(hip, knee, 0.5), 8.2], [knee, kneesUp ? 8 : 6]);
    return [
        { paint: 'skin', far: far || kneesUp, path: limb([ankle, 3.8], [heel, 3.8], [ball, 2.6], [ankle, 3.8]) },
        { paint: 'trousers', far: far || kneesUp, path: shin },
        { paint: 'trousers', far, path: pelvis + thigh + (kneesUp ? '' : shin) },
        ...(kneesUp ? [{ paint: 'trousers', path: limb([knee, 6]) }] : []),
    ];
}
function arm(shoulder, [elbowX, elbowUp, wristX, wristUp, fingers], far = false) {
    const elbow = [elbowX, elbowUp];
    const wrist = [wristX, wristUp];
    return [
        {
            paint: 'skin',
            far,
            path: limb([shoulder, 5.6], [elbow, 4.1], [between(elbow, wrist, 0.3), 4], [wrist, 2.9], [towards(wrist, fingers, 4), 3.4], [towards(wrist, fingers, 10), 2.2]),
        },
        { paint: 'shirt', far, path: limb([shoulder, 6.6], [between(shoulder, elbow, 0.55), 5.6]) },
    ];
}
/** The head upright, 23 units from chin to crown, looking to the right or at the onlooker. */
const SIDE_FACE = 'M-6 7C-9 3-10-2-9-6C-7-11-3-11.5 0-11.5C5-11.5 8.5-9 9-4C9.1-3 8.7-2 9-1L10.8 2.2C11 3 9.6 3.2 9.4 3.6L9 5.5C9 9 8 11.5 4.5 11.3L0 9.5Z';
const SIDE_HAIR = 'M8.6-6C7-11 3-12.6-1-12.5C-8-12.3-11.3-7-10.6-1C-10.3 3-8.5 6-6.5 8L-3 6C-2.4 3-3.6 1-2.4-1C0-4.5 5-4 8.6-6Z';
const FRONT_FACE = 'M-8.4-3C-8.4 6-4 11.5 0 11.5S8.4 6 8.4-3S5-11.5 0-11.5S-8.4-9-8.4-3Z';
const FRONT_HAIR = 'M-9 1C-10.5-8-5-12.6 0-12.6S10.5-8 9 1C8.5-2 8-4 6.5-6C3-4-3-4-6.5-6C-8-4-8.5-2-9 1Z';

export { bodyShapes };
