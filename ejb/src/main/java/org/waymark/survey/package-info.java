/**
 * Satisfaction surveys: what is asked (versions, made as drafts), rounds of asking (waves), and the
 * answers, which know nobody.
 */
package org.waymark.survey;
