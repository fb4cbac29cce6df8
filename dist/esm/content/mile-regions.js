const MILE_REGIONS = ["US", "GB", "LR", "MM"];

export { MILE_REGIONS };
