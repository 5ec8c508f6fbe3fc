/** Loading the postcode directory of the Office for National Statistics, by page or by folder. */
package org.waymark.commissioning.postcode;
