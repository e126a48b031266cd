"use strict";
// Targets against actuals: a mark per line, the diagonal, the line of 130 %, and the zone where no result can reach it.
(() => {
  const { say, colour, number, tip, isNarrow } = report;
  const { key } = report.rows;
  const RATIO = () => report.figures.ratio;
  const MANY = 1200;

  const form = row => report.figures.forms[row.f];
  const whose = row => { const f = form(row); return [f.region || say("unknown"), f.year, f.organisation].filter(part => part).join(" · "); };
  const told = row => tip(row.i || say("line"), [[say("target"), row.t[0]], [say("actual"), row.t[1]],
    row.r !== undefined && [say("attainment"), number(row.r, 2)]], row.lax && "◆ " + say("lax"), row.blind && say("blindzone"),
    row.lower && say("lower"), whose(row), form(row).path, form(row).sheet + " ! " + row.c);

  const marks = (rows, size) => {
    const one = (list, symbol, style, large) => ({ type: "scatter", symbol, symbolSize: large || size, data: list.map(row => ({ value: row.v, row })),
      itemStyle: style, z: 4 });
    const plain = rows.filter(row => !row.lax);
    return [
      one(plain.filter(row => !row.lower), "circle", { color: colour("mark"), opacity: .5 }),
      one(plain.filter(row => row.lower), "path://M0 0 L10 0 L5 9 Z", { color: "transparent", borderColor: colour("mark"), borderWidth: 1.4 }, size + 3),
      one(rows.filter(row => row.lax), "diamond", { color: colour("accent"), opacity: .85, borderColor: colour("paper"), borderWidth: .6 }, size + 5)];
  };
  const legend = (shown, holder) => holder.replaceChildren(report.element("div", { class: "legend" },
    key([["circle", { cx: 13, cy: 7, r: 4, fill: colour("mark") }]], say("line")),
    key([["path", { d: "M13 1 L19 7 L13 13 L7 7 Z", fill: colour("accent") }]], say("lax")),
    shown.some(row => row.lower) && key([["path", { d: "M8 3 L18 3 L13 11 Z", fill: "none", stroke: colour("mark"), "stroke-width": 1.4 }]], say("lower")),
    shown.some(row => row.blind) && key([["rect", { x: 3, y: 1, width: 20, height: 12, fill: colour("paler") }]], say("blindzone"))));
  const line = (points, style, label, place) => ({ type: "line", data: points, symbol: "none", silent: true, z: 2,
    lineStyle: { color: colour("faint"), width: 1.2, ...style }, endLabel: { show: !!label, formatter: label, color: colour("soft"), fontSize: 12, distance: 9, ...place,
      fontFamily: report.sans() } });
  const renderer = rows => (rows.length > MANY ? "canvas" : "svg");
  const height = plot => Math.max(320, Math.min(560, plot.clientWidth * (isNarrow() ? 1 : .62)));

  report.chart("rates", (one, holder) => {
    const rows = report.figures.rates;
    legend(rows, holder);
    const most = Math.max(1, ...rows.map(row => row.v[1])) > 1 ? Math.min(1.5, Math.max(...rows.map(row => row.v[1]))) : 1;
    const least = Math.max(0, Math.floor(Math.min(...rows.map(row => Math.min(...row.v))) * 10 - .01) / 10);
    const shown = value => number(value * 100, 0) + "%";
    const format = { formatter: shown };
    return { height: height(one.plot), renderer: renderer(rows), option: {
      grid: { left: 58, right: 84, top: 24, bottom: 46 }, tooltip: report.tooltip(params => told(params.data.row)),
      xAxis: report.axis({ min: least, max: 1, name: say("target"), nameLocation: "middle", nameGap: 30, axisLabel: format }),
      yAxis: report.axis({ min: least, max: Math.ceil(most * 10) / 10, name: say("actual"), nameLocation: "end", nameGap: 10, axisLabel: format }),
      series: [
        { type: "line", data: [], silent: true, z: 1, markArea: { silent: true, itemStyle: { color: colour("paler"), opacity: .75 },
          label: { color: colour("soft"), fontSize: 12, position: "insideBottom", fontFamily: report.sans() },
          data: [[{ name: say("blindzone"), xAxis: 1 / RATIO() }, { xAxis: 1 }]] } },
        line([[least, least], [1, 1]], {}, say("justmet")),
        line([[least, RATIO() * least], [1 / RATIO(), 1]], { type: "dashed" }, shown(RATIO()), { align: "right", verticalAlign: "bottom", distance: 0, offset: [-6, 0] }),
        ...marks(rows, 8)] } };
  });

  report.chart("amounts", (one, holder) => {
    const rows = report.figures.amounts;
    legend(rows, holder);
    const values = rows.flatMap(row => row.v);
    const least = Math.pow(10, Math.floor(Math.log10(Math.min(...values))));
    const most = Math.pow(10, Math.ceil(Math.log10(Math.max(...values) * 1.0001)));
    const short = value => (value < 1e-3 ? "1e" + Math.round(Math.log10(value)) : report.compact(value));
    const log = extra => report.axis({ type: "log", min: least, max: most, axisLabel: { formatter: short }, ...extra });
    return { height: height(one.plot), renderer: renderer(rows), option: {
      grid: { left: 58, right: 84, top: 24, bottom: 46 }, tooltip: report.tooltip(params => told(params.data.row)),
      xAxis: log({ name: say("target"), nameLocation: "middle", nameGap: 30 }), yAxis: log({ name: say("actual"), nameLocation: "end", nameGap: 10 }),
      series: [line([[least, least], [most, most]], {}, say("justmet")),
        line([[least, RATIO() * least], [most / RATIO(), most]], { type: "dashed" }, number(RATIO() * 100, 0) + "%", { align: "right", verticalAlign: "bottom", distance: 0, offset: [-10, 2] }), ...marks(rows, 7)] } };
  });
})();
