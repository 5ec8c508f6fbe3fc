package org.waymark.person;

import org.waymark.person.seal.KeyOutOfReach;

/** Contact points of restricted people, for tests of the rules. */
public final class SealedPoints {

    private SealedPoints() {}

    /** As it comes from the database, not opened yet; a point that could be used otherwise. */
    public static ContactPoint phone(long id, long personId, String number) {
        ContactPoint point =
                ContactPoint.add(id, personId, ContactPoint.Kind.PHONE, null, null, null, null);
        try {
            var field = ContactPoint.class.getDeclaredField("sealed");
            field.setAccessible(true);
            field.set(
                    point, new PointContent(number, null).sealed(new LabelledSeal(), personId, id));
        } catch (ReflectiveOperationException cannotBe) {
            throw new AssertionError(cannotBe);
        }
        point.answered("Y", "Y", "Y", null, null);
        return point;
    }

    /** The same once it was opened. */
    public static ContactPoint opened(ContactPoint point) {
        point.opened(
                PointContent.opened(
                        new LabelledSeal(), point.personId(), point.id(), point.sealedContent()));
        return point;
    }

    /** The same while a key of the installation is missing. */
    public static ContactPoint closed(ContactPoint point) {
        point.closed(new KeyOutOfReach());
        return point;
    }
}
