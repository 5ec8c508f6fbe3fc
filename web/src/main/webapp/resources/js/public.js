// The public pages' small behaviours. Every page works without them.
import { focusOnMessages, linkErrorsToFields } from './messages.js';
import { countCharacters } from './counts.js';
import { leaveQuickly } from './exit.js';

linkErrorsToFields(document);
countCharacters(document);
focusOnMessages();
leaveQuickly();
