// Draws the numbers of the table below each chart.
'use strict';

const HOUR = 3600;
const STEPS = [HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR, 48 * HOUR, 168 * HOUR, 720 * HOUR];
const COUNTS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 10000];
const LABELS = [
  [24 * HOUR, '{D} {MMM}', null, null, null, null, null, null, 1],
  [HOUR, '{HH}:{mm}', '\n{D} {MMM}', null, '\n{D} {MMM}', null, null, null, 1],
];

for (const place of document.querySelectorAll('.chart')) {
  const numbers = name => place.dataset[name].split(',').map(Number);
  const style = getComputedStyle(place);
  const line = style.getPropertyValue('--accent').trim();
  const ink = style.getPropertyValue('--soft').trim();
  const grid = {stroke: style.getPropertyValue('--rule').trim(), width: 1};
  const step = Number(place.dataset.step);
  const times = numbers('times');
  const size = () => ({width: place.clientWidth, height: 180});
  const plot = new uPlot({
    ...size(),
    legend: {show: false},
    cursor: {drag: {x: false}},
    tzDate: seconds => uPlot.tzDate(new Date(seconds * 1000), place.dataset.zone),
    scales: {x: {range: (_, first, last) => [first - step / 2, last + step / 2]}, y: {range: (_, __, max) => [0, Math.max(1, max)]}},
    axes: [
      {stroke: ink, grid: {show: false}, ticks: grid, incrs: STEPS.filter(seconds => seconds >= step), values: LABELS},
      {stroke: ink, grid, ticks: grid, incrs: COUNTS, size: 44},
    ],
    series: [{}, {stroke: line, fill: line + '33', paths: uPlot.paths.bars({size: [0.8, 40]}), points: {show: false}}],
  }, [times, numbers('counts')], place);
  addEventListener('resize', () => plot.setSize(size()));
}
