const dated = "2026-11-26";

export { dated };
