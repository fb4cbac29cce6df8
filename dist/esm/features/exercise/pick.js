function pick(picked, pressed, order) {
  return order.filter((id) => picked.includes(id) !== (id === pressed));
}

export { pick };
