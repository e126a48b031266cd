"use strict";
// The funnel, and one indicator across organisations.
(() => {
  const { say, both, colour, number, percent, tip, element } = report;
  const { name, line, dot, key } = report.rows;
  const PAGE = 40;

  const chooser = (one, holder, label, options, ...more) => {
    const select = element("select", { onchange: event => { one.state.chosen = Number(event.target.value); one.state.page = 0; report.paint(one); } },
      ...options.map((option, i) => element("option", { value: i }, option)));
    select.value = one.state.chosen || 0;
    holder.replaceChildren(element("label", {}, label, select), ...more);
  };

  report.chart("funnel", (one, holder) => {
    const funnels = report.figures.funnels;
    const funnel = funnels[one.state.chosen || 0];
    chooser(one, holder, say("year"), funnels.map(option => both(option.family)), element("div", { class: "legend" },
      key([["line", { x1: 1, x2: 25, y1: 7, y2: 7, stroke: colour("mark"), "stroke-width": 1.6 }]], say("limits95")),
      key([["line", { x1: 1, x2: 25, y1: 7, y2: 7, stroke: colour("mark"), "stroke-width": 1.2, "stroke-dasharray": "4 3" }]], say("limits998")),
      key([["path", { d: "M13 1 L19 7 L13 13 L7 7 Z", fill: colour("accent") }]], say("outside"))));
    const limit = (at, type) => ({ type: "line", data: funnel.limits.map(row => [row[0], row[at]]), symbol: "none", silent: true,
      lineStyle: { color: colour("mark"), width: type ? 1.1 : 1.5, type: type || "solid" } });
    const most = Math.max(...funnel.units.map(unit => unit.lax.n));
    const units = isOut => funnel.units.filter(unit => unit.outside === isOut)
      .map(unit => ({ value: [unit.lax.n, unit.share], unit }));
    return { height: 440, option: {
      grid: { left: 58, right: 96, top: 40, bottom: 46 },
      tooltip: report.tooltip(params => params.data.unit && tip(name(params.data.unit),
        [[say("laxshare"), percent(params.data.unit.share)], [say("lines"), params.data.unit.lax.x + "/" + params.data.unit.lax.n]],
        params.data.unit.outside && "◆ " + say("outside"))),
      xAxis: report.axis({ min: 0, max: Math.ceil(most * 1.04), name: say("lines"), nameLocation: "middle", nameGap: 30, splitLine: { show: false } }),
      yAxis: report.axis({ min: 0, max: 1, name: say("laxshare"), nameLocation: "end", nameTextStyle: { align: "left", color: colour("soft"), fontFamily: report.sans() },
        axisLabel: { formatter: value => percent(value, 0) } }),
      series: [
        limit(1, [4, 3]), limit(2), limit(3), limit(4, [4, 3]),
        { type: "line", data: [[0, funnel.centre], [most * 1.04, funnel.centre]], symbol: "none", silent: true, lineStyle: { color: colour("faint"), width: 1 },
          endLabel: { show: true, formatter: say("centre", percent(funnel.centre, 0)), color: colour("soft"), fontSize: 12, fontFamily: report.sans() } },
        { type: "scatter", symbolSize: 7, data: units(false), itemStyle: { color: colour("mark"), opacity: .6 }, z: 4 },
        { type: "scatter", symbol: "diamond", symbolSize: 13, data: units(true), itemStyle: { color: colour("accent") }, z: 5,
          label: { show: true, position: "right", formatter: params => name(params.data.unit), color: colour("ink"), fontSize: 12, fontFamily: report.sans() },
          labelLayout: { hideOverlap: true } }] } };
  });

  const shown = (unit, value) => unit === "%" ? percent(value, value * 100 % 1 > 1e-9 ? 1 : 0)
    : Math.abs(value) >= 1e4 ? number(value, 0) : String(Number(value.toPrecision(4)));

  report.chart("shared", (one, holder) => {
    const all = report.figures.shared;
    const chosen = all[one.state.chosen || 0];
    chooser(one, holder, say("indicator"), all.map(option =>
      option.name + (option.unit ? "（" + option.unit + "）" : "") + " · " + say("organisations", option.organisations)),
      element("div", { class: "legend" },
        key([["line", { x1: 13, x2: 13, y1: 0, y2: 14, stroke: colour("ink"), "stroke-width": 2.5 }]], say("target")),
        key([["circle", { cx: 13, cy: 7, r: 4.5, fill: colour("mark") }]], say("actual"))));
    const again = () => report.paint(one);
    one.state.page = Math.min(one.state.page || 0, Math.max(0, Math.ceil(chosen.lines.length / PAGE) - 1));
    const rows = chosen.lines.slice(one.state.page * PAGE, (one.state.page + 1) * PAGE);
    if (chosen.lines.length > PAGE) holder.append(report.rows.pager(chosen.lines.length, one.state, PAGE, again));
    const label = row => [row.region || say("unknown"), row.year].filter(part => part).join(" ") + "  " + (report.figures.forms[row.f].organisation || "");
    const values = chosen.lines.flatMap(row => [row.target, row.actual]).filter(value => value !== undefined);
    const isRate = chosen.unit === "%";
    const least = isRate ? Math.max(0, Math.floor(Math.min(...values) * 10 - .01) / 10) : 0;
    const narrow = report.isNarrow();
    const pitch = narrow ? 42 : 30;
    const left = narrow ? 16 : Math.min(360, Math.round(Math.max(...rows.map(row => [...label(row)].reduce((sum, c) => sum + (c > "\u2e80" ? 1 : .56), 0))) * 13.2) + 18);
    const right = narrow ? 14 : 110;
    const width = one.plot.clientWidth;
    return { height: 38 + pitch * rows.length, option: {
      grid: { left, right, top: 30, bottom: 8 },
      tooltip: report.tooltip(params => {
        const row = rows[params.dataIndex];
        const f = report.figures.forms[row.f];
        return tip(row.i, [[say("target"), row.t[0]], [say("actual"), row.t[1]], [say("peers"), String(row.peers)],
          row.pass !== undefined && [say("pass"), percent(row.pass)]], row.lower && say("lower"), label(row), f.path, f.sheet + " ! " + row.c);
      }),
      xAxis: report.axis({ position: "top", min: least, max: isRate ? Math.max(1, ...values) : undefined, interval: isRate ? (1 - least > .5 ? .2 : 1 - least > .25 ? .1 : .05) : undefined, axisLabel: { formatter: value => shown(chosen.unit, value) } }),
      yAxis: { type: "value", min: 0, max: rows.length, inverse: true, show: false },
      series: [{ type: "custom", clip: false, encode: { x: -1, y: -1 }, data: rows.map((row, i) => [row.target, i]),
        renderItem: (params, api) => {
          const row = rows[params.dataIndex];
          const y = 30 + pitch * (params.dataIndex + .5) + (narrow ? 9 : 0);
          const at = value => api.coord([value, 0])[0];
          const { text } = report.rows;
          return { type: "group", children: [
            { type: "rect", shape: { x: left, y: y - 11, width: width - left - right, height: 22 }, style: { fill: "transparent" } },
            line(left, y, width - right, y, { stroke: colour("hair"), lineWidth: 1 }),
            narrow ? text(left, y - pitch / 2 + 4, label(row), { fontSize: 12, width: width - 20, overflow: "truncate" })
              : text(left - 12, y, label(row), { align: "right", width: left - 14, overflow: "truncate" }),
            ...(narrow ? [] : [text(width - right + 12, y, shown(chosen.unit, row.target) + " → " + (row.actual === undefined ? "–" : shown(chosen.unit, row.actual)), { fill: colour("soft"), fontSize: 12 })]),
            ...(row.actual === undefined ? [] : [line(at(row.target), y, at(row.actual), y, { stroke: colour("pale"), lineWidth: 3 })]),
            line(at(row.target), y - 8, at(row.target), y + 8, { stroke: colour("ink"), lineWidth: 2.5 }),
            ...(row.actual === undefined ? [] : [dot(at(row.actual), y, 5, { fill: colour("mark") })])] };
        } }] } };
  });
})();
