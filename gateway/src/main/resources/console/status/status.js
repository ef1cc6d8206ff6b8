// A page that stays open without a line says that it is old: what it shows was true when it came.
const OLD_AFTER = 150_000;

const sign = document.querySelector("[data-role=old]");
setTimeout(() => {
  sign.hidden = false;
}, OLD_AFTER);
