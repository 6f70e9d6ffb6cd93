// Every page: NHS.UK frontend's own behaviour, and forms that are sent once. Pages work without it.
import {
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  Header,
  NotificationBanner,
  Radios,
  SkipLink,
  createAll,
} from "nhsuk-frontend";
import { sendFormsOnce } from "./once";

document.body.classList.add("js-enabled", "nhsuk-frontend-supported");
[Button, CharacterCount, Checkboxes, ErrorSummary, Header, NotificationBanner, Radios, SkipLink].forEach(
  (component) => createAll(component),
);
sendFormsOnce();
