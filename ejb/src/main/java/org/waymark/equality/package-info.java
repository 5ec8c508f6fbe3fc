/**
 * What people choose to say about themselves for equality monitoring: gender identity, marriage or
 * civil partnership, pregnancy or maternity, religion or belief, and sexual orientation.
 */
package org.waymark.equality;
