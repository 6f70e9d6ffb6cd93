/** Words that the page carries for its scripts: `<template data-word="lost">`, "#" stands for a name or number. */
export function word(key: string, value = ""): string {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-word="${CSS.escape(key)}"]`);
  return (template?.content.textContent ?? "").trim().replace("#", value);
}

/** Whether this browser can make video calls at all. */
export function canCall(): boolean {
  return "RTCPeerConnection" in window && Boolean(navigator.mediaDevices?.getUserMedia) && "WebSocket" in window;
}

/** Shows or hides what the page holds ready under a name: `data-show="cannot"`. */
export function show(name: string, shown = true): void {
  document.querySelectorAll<HTMLElement>(`[data-show="${CSS.escape(name)}"]`).forEach((it) => (it.hidden = !shown));
}
