"use strict";
// What all parts of the page share: its figures, its words, its colours, and the charts that are drawn.
const report = (() => {
  // Lists of rows come by their columns: {"packed":2,"columns":{"a":[1,2],"b":{"of":["x"],"at":[0,0]}}}.
  const unpacked = node => {
    if (Array.isArray(node)) return node.map(unpacked);
    if (node === null || typeof node !== "object") return node;
    if (!("packed" in node)) return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, unpacked(value)]));
    const rows = Array.from({ length: node.packed }, () => ({}));
    for (const [key, column] of Object.entries(node.columns)) {
      const values = unpacked(column.of || column);
      rows.forEach((row, i) => {
        const value = values[column.of ? column.at[i] : i];
        if (value !== null) row[key] = value;
      });
    }
    return rows;
  };
  const figures = unpacked(JSON.parse(document.getElementById("figures").textContent));
  const root = document.documentElement;
  const charts = [];

  const language = () => root.dataset.lang;
  const both = pair => pair[language() === "zh" ? 0 : 1];
  const fill = (text, values) =>
    text.replace(/\{(\d)\}/g, (whole, i) => (i in values ? String(values[i]) : whole));
  const has = key => key in figures.words[language()];
  const say = (key, ...values) => fill(figures.words[language()][key] || key, values);
  const colour = name => getComputedStyle(root).getPropertyValue("--" + name).trim();
  const isNarrow = () => !report.printing && window.innerWidth <= 900;

  // Text of forms becomes text nodes and nothing else.
  const element = (tag, attributes, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
      else if (value === true) made.setAttribute(name, "");
      else if (value !== false && value !== undefined) made.setAttribute(name, value);
    }
    made.append(...children.filter(child => child !== undefined && child !== null && child !== false));
    return made;
  };

  const drawing = (shapes, width, height) => {
    const space = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(space, "svg");
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    svg.setAttribute("aria-hidden", "true");
    for (const [tag, attributes] of shapes) {
      const shape = document.createElementNS(space, tag);
      for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
      svg.append(shape);
    }
    return svg;
  };

  const number = (value, digits) =>
    value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const percent = (share, digits = 1) => number(share * 100, digits) + "%";
  const span = (pair, show) => show(pair[0]) + "–" + show(pair[1]);

  const count = n => say(n === 1 ? "form" : "forms", n);
  const compact = value => value.toLocaleString(language() === "zh" ? "zh-CN" : "en", { notation: "compact", maximumSignificantDigits: 3 });

  // A tooltip: a heading, pairs of name and value, and lines of small print.
  const tip = (heading, pairs, ...notes) =>
    element("div", { class: "tip" },
      element("b", {}, heading),
      ...pairs.filter(pair => pair).map(([name, value]) =>
        element("div", {}, element("span", {}, name), element("span", {}, value))),
      ...notes.filter(note => note).map(note => element("p", {}, note)));

  const tooltip = formatter => ({
    trigger: "item", confine: true, formatter,
    backgroundColor: colour("paper"), borderColor: colour("rule"), borderWidth: 1, padding: [8, 12],
    textStyle: { color: colour("ink") }, extraCssText: "box-shadow:0 2px 10px rgba(0,0,0,.12);border-radius:3px;white-space:normal"
  });

  const sans = () => getComputedStyle(document.body).fontFamily;
  const axis = (extra = {}) => {
    const { axisLabel, ...rest } = extra;
    return {
      type: "value", axisLine: { show: false }, axisTick: { show: false },
      splitLine: { lineStyle: { color: colour("hair") } },
      axisLabel: { color: colour("soft"), fontSize: 12, fontFamily: sans(), hideOverlap: true, ...axisLabel },
      nameTextStyle: { color: colour("soft"), fontSize: 12, fontFamily: sans() }, ...rest
    };
  };

  // Where a form lies, as far as it still does: the folder is written once, the rest is its path.
  const link = form => form.base === undefined ? undefined
    : form.base + form.path.slice(form.cut).split("/").map(encodeURIComponent).join("/");

  // A chart draws itself anew when the language, the colours or the width change.
  const chart = (id, draw) => {
    const figure = document.querySelector(`figure[data-chart="${id}"]:not(.absent)`);
    if (figure) charts.push({ figure, draw, plot: figure.querySelector(".plot"), state: {} });
  };

  const paint = one => {
    if (!one.figure.offsetParent && !report.printing) return;
    report.tools(one);
    if (one.figure.classList.contains("as-table") && !report.printing) return;
    one.plot.setAttribute("aria-label", one.figure.querySelector(".shows").innerText);
    const { height, option, renderer } = one.draw(one, one.figure.querySelector(".controls"));
    if (one.made) one.made.dispose();
    one.plot.style.height = height + "px";
    one.made = echarts.init(one.plot, null, { renderer: renderer || "svg", height, width: one.plot.clientWidth });
    one.made.setOption({ animation: false, textStyle: { fontFamily: sans() }, ...option });
    one.painted = stamp();
  };
  const stamp = () => [language(), root.dataset.theme, isNarrow(), report.printing, window.innerWidth].join();
  const paintAll = () => charts.forEach(one => { if (one.painted !== stamp()) paint(one); });
  const repaint = () => { charts.forEach(one => { one.painted = undefined; }); paintAll(); };

  return { root, figures, link, language, both, fill, has, say, colour, isNarrow, element, drawing, number, percent, span, count, compact, tip,
    tooltip, axis, chart, paint, paintAll, repaint, sans, printing: false };
})();
