/**
 * Where the money goes: funds, their programmes, and the contracts and grants that these pay. About
 * organisations and sums only; no row of it is about a person who is supported.
 */
package org.waymark.commissioning.award;
