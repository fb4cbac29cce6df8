const DAYS_A_PAGE = 10;
const TIMES_A_PAGE = 60;
function shownTimes([first, ...others], { date, dayPages, timePages }) {
  const all = [first, ...others];
  const wanted = all.findIndex((one) => one.date === date);
  const day = all[wanted] ?? first;
  const dayCount = Math.max(dayPages * DAYS_A_PAGE, wanted + 1);
  const timeCount = timePages * TIMES_A_PAGE;
  return {
    days: all.slice(0, dayCount),
    nextDay: all[dayCount],
    day,
    times: day.times.slice(0, timeCount),
    moreTimes: timeCount < day.times.length
  };
}

export { shownTimes };
