package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.casework.ContactRules;
import org.waymark.person.ContactPoint;
import org.waymark.person.SafeContact;
import org.waymark.person.SafeContactStore;
import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/**
 * By which ways an answer may reach whoever asked. Of what stands on the record only what is marked
 * safe with a plain yes: nothing is ever sent to a home that somebody else shares, and there is no
 * way round it.
 */
@ApplicationScoped
class SafeDelivery {

    private static final int LONGEST_GIVEN = 400;

    @Inject private SafeContactStore safeContact;

    /**
     * A way of contact on the record, and whether the answer may go there.
     *
     * @param why why it may not; null when it may
     */
    record Choice(long pointId, AnswerWay way, String value, String why) {}

    /** The ways on the record; none when whoever asks is not who it is about. */
    List<Choice> choices(RightsRequest request) {
        if (request.asker() != Asker.PERSON || request.personId() == null) {
            return List.of();
        }
        SafeContact known = safeContact.of(request.personId()).forAnswer();
        return known.points().stream()
                .flatMap(
                        point ->
                                Stream.of(AnswerWay.LETTER, AnswerWay.EMAIL)
                                        .filter(way -> goesBy(way, point))
                                        .map(way -> choice(way, point, known)))
                .toList();
    }

    private static boolean goesBy(AnswerWay way, ContactPoint point) {
        return point.kind()
                == (way == AnswerWay.LETTER ? ContactPoint.Kind.ADDRESS : ContactPoint.Kind.EMAIL);
    }

    private static Choice choice(AnswerWay way, ContactPoint point, SafeContact known) {
        ContactRules.Permission permission = ContactRules.mayUse(way.channel(), point, known, true);
        String shown = point.isClosed() ? "Sealed: it cannot be opened now" : point.value();
        return new Choice(point.id(), way, shown, permission.why());
    }

    /**
     * Where the answer went, in words for the register; null when it was handed over.
     *
     * @throws BadInput when that way is not safe, or not for whoever asked
     */
    String checked(RightsRequest request, AnswerWay way, Long pointId, String given) {
        if (way == null) {
            throw new BadInput("way", "Choose how they were answered.");
        }
        switch (way) {
            case HANDED_OVER -> {
                return null;
            }
            case GIVEN -> {
                if (request.asker() == Asker.PERSON) {
                    throw new BadInput(
                            "way",
                            "The person is answered in person, or where their record says it is safe.");
                }
                return TypedText.required(
                        "given",
                        given,
                        LONGEST_GIVEN,
                        "Enter the address, and how you know that nobody else opens it.");
            }
            default -> {
                Choice choice =
                        choices(request).stream()
                                .filter(each -> each.way() == way)
                                .filter(each -> pointId != null && each.pointId() == pointId)
                                .findFirst()
                                .orElseThrow(
                                        () ->
                                                new BadInput(
                                                        "point",
                                                        "Choose the address on record that was used."));
                if (choice.why() != null) {
                    throw new BadInput("point", choice.why());
                }
                return "the address on record that is marked safe";
            }
        }
    }
}
