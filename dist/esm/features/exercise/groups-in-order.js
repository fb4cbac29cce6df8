function groupsInOrder(plan) {
  return [...new Set(plan.map(({ group }) => group))].map((group) => ({
    group,
    ids: plan.filter((planned) => planned.group === group).map(({ id }) => id)
  }));
}

export { groupsInOrder };
