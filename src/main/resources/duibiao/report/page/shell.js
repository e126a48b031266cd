"use strict";
// The page around the charts: which part is shown, the language, the colours, printing.
(() => {
  const { element, say } = report;
  const root = document.documentElement;
  const pages = [...document.querySelectorAll(".page")];
  const links = [...document.querySelectorAll(".contents a")];

  const show = () => {
    const asked = pages.find(page => "#" + page.id === location.hash) || pages[0];
    pages.forEach(page => page.classList.toggle("current", page === asked));
    links.forEach(link => {
      if (link.hash === "#" + asked.id) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    });
    const bar = document.querySelector("body > .contents");
    const current = bar.querySelector("[aria-current]");
    bar.scrollLeft = current.offsetLeft - (bar.clientWidth - current.offsetWidth) / 2;
    report.paintAll();
  };

  const buttons = (name, options, current, choose) =>
    element("div", { class: "choice", role: "group", "aria-label": name },
      ...options.map(([value, label]) => element("button", { type: "button", "aria-pressed": String(value === current),
        "data-value": value, onclick: () => choose(value) }, label)));

  const switches = () => {
    const holder = document.querySelector(".switches");
    holder.replaceChildren(
      buttons(say("language"), [["zh", report.figures.words.zh.chinese], ["en", report.figures.words.en.english]],
        report.language(), speak),
      buttons(say("theme"), ["auto", "light", "dark"].map(theme => [theme, say("theme." + theme)]), root.dataset.theme, dye),
      element("button", { type: "button", onclick: () => window.print() }, say("print")));
    holder.hidden = false;
  };

  const title = block => (block.querySelector(`h3 [lang|="${report.language()}"]`) || block.querySelector("h3")).textContent;

  // Several tables in one place, one of them shown.
  const choices = () => document.querySelectorAll(".choices").forEach(holder => {
    const blocks = [...holder.querySelectorAll("[data-choice]")];
    const chosen = holder.dataset.chosen || blocks[0].dataset.choice;
    blocks.forEach(block => block.classList.toggle("chosen", block.dataset.choice === chosen));
    holder.querySelector(":scope > .choice")?.remove();
    holder.prepend(buttons("", blocks.map(block => [block.dataset.choice, title(block)]), chosen,
      value => { holder.dataset.chosen = value; choices(); }));
  });

  const speak = language => {
    root.dataset.lang = language;
    root.lang = language === "zh" ? "zh-CN" : language;
    document.title = say("title");
    redraw();
  };
  const dye = theme => { root.dataset.theme = theme; redraw(); };
  const redraw = () => { switches(); choices(); report.drawFindings(); report.repaint(); };

  let theme = "auto";
  const beforePrint = () => {
    if (report.printing) return;
    theme = root.dataset.theme;
    root.dataset.theme = "light";
    report.printing = true;
    root.classList.add("printing");
    document.querySelectorAll(".plot").forEach(plot => { plot.style.width = "680px"; });
    report.repaint();
  };
  const afterPrint = () => {
    if (!report.printing) return;
    report.printing = false;
    root.classList.remove("printing");
    root.dataset.theme = theme;
    document.querySelectorAll(".plot").forEach(plot => { plot.style.width = ""; });
    report.repaint();
  };

  let waiting;
  window.addEventListener("resize", () => { clearTimeout(waiting); waiting = setTimeout(report.paintAll, 150); });
  window.addEventListener("hashchange", () => { show(); window.scrollTo(0, 0); });
  window.addEventListener("beforeprint", beforePrint);
  window.addEventListener("afterprint", afterPrint);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", report.repaint);
  root.classList.add("scripted");
  switches();
  choices();
  report.drawFindings();
  show();
})();
