/** Reports that somebody asked to be told of: a link by e-mail when a new one is ready. */
package org.waymark.reporting.mail;
