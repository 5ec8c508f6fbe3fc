/** What waves of surveys say: exact for who manages the services, suppressed for all others. */
package org.waymark.reporting.wave;
