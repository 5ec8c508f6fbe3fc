package org.waymark.reference;

/**
 * One entry of a code list.
 *
 * @param code what is stored
 * @param label what people read
 * @param parent the code it rolls up into in another list; null when it does not
 * @param external the same in a partner's code, such as the NHS letter of an ethnicity; null when
 *     there is none
 * @param sort its place in the list
 */
public record CodeEntry(
        String code, String label, String parent, String external, int sort, Validity validity) {}
