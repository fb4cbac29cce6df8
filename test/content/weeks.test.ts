import { expect } from '@open-wc/testing';
import { EMERGENCY_NUMBER_BY_REGION } from '../../src/content/emergency-numbers.js';
import { weekOf } from '../../src/content/weeks.js';
import { WEEKDAYS } from '../../src/features/booking/fields.js';

/** What the browser knows of weeks; not every TypeScript library has it yet. */
interface WeekInfo {
  firstDay: number;
  weekend: number[];
}
type Informed = Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };

describe('the week of a region', () => {
  for (const region of [...Object.keys(EMERGENCY_NUMBER_BY_REGION), 'DZ', 'IQ', 'OM', 'YE', 'MA'])
    it(`is as the browser has it: ${region}`, () => {
      const locale = new Intl.Locale(`und-${region}`) as Informed;
      const info = locale.getWeekInfo?.() ?? locale.weekInfo;
      const { first, weekend } = weekOf(region);
      expect(first).to.equal(WEEKDAYS[(info?.firstDay ?? 0) - 1]);
      // In India many work on Saturdays; a clinic there that does says so.
      if (region !== 'IN') expect(weekend).to.deep.equal(info?.weekend.map((day) => WEEKDAYS[day - 1]));
    });

  it('is that of most of the world where none is known', () => {
    expect(weekOf(null)).to.deep.equal({ first: 'mon', weekend: ['sat', 'sun'] });
    expect(weekOf('ZZ')).to.deep.equal(weekOf(null));
  });
});
