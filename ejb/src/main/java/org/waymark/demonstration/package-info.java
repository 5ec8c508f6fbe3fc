/**
 * The demonstration city and the benchmark feed: people, crimes and work that never happened, made
 * from a seed and a date so that the same call gives the same bytes. Nothing here is used by the
 * running application.
 */
package org.waymark.demonstration;
