// Staff pages, on top of app.js.
export {};
