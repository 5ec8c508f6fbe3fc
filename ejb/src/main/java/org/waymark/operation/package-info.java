/**
 * What whoever keeps Waymark running needs to know: whether it may be used, and what it says about
 * itself. Knows nothing of the field.
 */
package org.waymark.operation;
