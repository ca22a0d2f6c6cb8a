/**
 * The one script of a saved meeting, as it stands in the file: it shows a figure at a time on a big screen, by keyboard.
 * Text and not code, because the file's policy knows it by its hash, which no build step may change.
 */
export const presenterScript = `
(() => {
  'use strict';
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const figures = Array.from(document.querySelectorAll('section.figure'));
  const scene = byId('scene');
  const bar = byId('bar');
  let at = -1;
  let typed = '';
  let wasFull = false;

  function say(text) {
    byId('said').textContent = text;
  }

  function place(text) {
    byId('place').textContent = text || at + 1 + ' af ' + figures.length;
  }

  function isFull() {
    return scene.scrollHeight > scene.clientHeight + 1 || scene.scrollWidth > scene.clientWidth + 1;
  }

  /** A short table is set large. Where there is no room for all, the notes are the first to go. */
  function fit() {
    if (at < 0) return;
    const list = figures[at].classList;
    list.remove('tight');
    list.add('large');
    if (isFull()) list.remove('large');
    if (isFull()) list.add('tight');
  }

  function show(index) {
    if (at >= 0) figures[at].classList.remove('current', 'large', 'tight');
    at = Math.max(0, Math.min(figures.length - 1, index));
    typed = '';
    root.classList.remove('dark');
    figures[at].classList.add('current');
    fit();
    scene.scrollTop = 0;
    place('');
    const words = figures[at].querySelector('h2').lastChild.textContent.trim();
    say('Figur ' + (at + 1) + ' af ' + figures.length + ': ' + words);
  }

  function open() {
    root.classList.add('stages');
    bar.hidden = false;
    scene.setAttribute('role', 'dialog');
    scene.setAttribute('aria-modal', 'true');
    scene.setAttribute('aria-label', 'Storskærm');
    scene.tabIndex = 0;
    show(0);
    scene.focus();
    const asked = root.requestFullscreen ? root.requestFullscreen() : null;
    // where it is refused the figures fill the window
    if (asked && asked.catch) asked.catch(() => {});
  }

  function leaveFullScreen() {
    const asked = document.fullscreenElement ? document.exitFullscreen() : null;
    if (asked && asked.catch) asked.catch(() => {});
  }

  function close() {
    const figure = figures[at];
    figure.classList.remove('current', 'large', 'tight');
    root.classList.remove('stages', 'dark');
    bar.hidden = true;
    ['role', 'aria-modal', 'aria-label', 'tabindex'].forEach((name) => scene.removeAttribute(name));
    at = -1;
    typed = '';
    say('');
    leaveFullScreen();
    figure.scrollIntoView();
    figure.focus({ preventScroll: true });
  }

  function darken() {
    say(root.classList.toggle('dark') ? 'Skærmen er sort' : 'Skærmen er tændt');
  }

  function type(digit) {
    typed = (typed + digit).slice(-3);
    place('Gå til ' + typed);
  }

  function jump() {
    const asked = Number(typed);
    typed = '';
    if (asked >= 1 && asked <= figures.length) return show(asked - 1);
    place('');
    say('Der er ' + figures.length + ' figurer');
  }

  /** Nothing behind the presentation is reached: from the last that can be, to the first. */
  function wrap(event) {
    const all = Array.from(scene.querySelectorAll('a[href], button, [tabindex="0"]'));
    const seen = [scene].concat(all.filter((one) => one.getClientRects().length > 0));
    const step = event.shiftKey ? seen.length - 1 : 1;
    event.preventDefault();
    seen[(Math.max(0, seen.indexOf(document.activeElement)) + step) % seen.length].focus();
  }

  function act(key, shift) {
    if (/^[0-9]$/.test(key)) type(key);
    else if (key === 'Enter' && typed) jump();
    else if (key === 'ArrowRight' || key === 'PageDown' || (key === ' ' && !shift)) show(at + 1);
    else if (key === 'ArrowLeft' || key === 'PageUp' || key === ' ') show(at - 1);
    else if (key === 'Home') show(0);
    else if (key === 'End') show(figures.length - 1);
    else if (key === 'b' || key === 'B' || key === '.') darken();
    else if (key === 'Escape') close();
    else return false;
    return true;
  }

  function pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || figures.length === 0) return;
    const key = event.key;
    if (at < 0) {
      if (key !== 'f' && key !== 'F') return;
      event.preventDefault();
      return open();
    }
    if (key === 'Tab') return wrap(event);
    // a button that has the focus is pressed by these
    if ((key === ' ' || (key === 'Enter' && !typed)) && event.target.closest('button')) return;
    if (act(key, event.shiftKey)) event.preventDefault();
  }

  function onButton(id, press) {
    byId(id).addEventListener('click', (event) => {
      press();
      // who points goes on by keyboard; who pressed it by keyboard stays on it
      if (at >= 0 && event.detail > 0) scene.focus();
    });
  }

  document.addEventListener('keydown', pressed);
  window.addEventListener('resize', fit);
  document.addEventListener('fullscreenchange', () => {
    if (document.fullscreenElement) {
      wasFull = true;
      if (at < 0) leaveFullScreen();
    } else if (wasFull) {
      wasFull = false;
      if (at >= 0) close();
    }
  });

  // paper has every table
  let opened = [];
  window.addEventListener('beforeprint', () => {
    opened = Array.from(document.querySelectorAll('details:not([open])'));
    opened.forEach((one) => { one.open = true; });
  });
  window.addEventListener('afterprint', () => {
    opened.forEach((one) => { one.open = false; });
    opened = [];
  });

  if (figures.length === 0) return;
  byId('start').hidden = false;
  onButton('vis', open);
  onButton('before', () => show(at - 1));
  onButton('next', () => show(at + 1));
  onButton('close', close);
})();
`;

/** SHA-256 of the script, as a policy writes it. A constant, because a page over plain HTTP cannot compute it. */
export const presenterHash = 'u0F7Eh21CRi0Dyil51+zsDllL0W6V7yJnFdFNvlN2R8=';
