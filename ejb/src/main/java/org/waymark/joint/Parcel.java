package org.waymark.joint;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.privacy.consent.SharedField;

/**
 * What crosses to another service, as it is shown before it is sent: piece by piece, each with the
 * words it consists of.
 *
 * @param pieces those that cross
 * @param kept those that do not
 */
public record Parcel(List<Piece> pieces, List<SharedField> kept) {

    /** One piece; without lines there is nothing on record. */
    public record Piece(SharedField field, List<Line> lines) {}

    public record Line(String label, String value) {}

    /**
     * By what it is known again that what is sent is what was shown: a number that changes with
     * every word.
     */
    public String mark() {
        return Integer.toHexString(inWords().hashCode());
    }

    private String inWords() {
        return pieces.stream()
                .map(
                        piece ->
                                piece.field()
                                        + piece.lines().stream()
                                                .map(line -> line.label() + "=" + line.value())
                                                .collect(Collectors.joining("|")))
                .collect(Collectors.joining("||"));
    }

    /** The lines of a piece in one text; empty when it does not cross or nothing is on record. */
    String text(SharedField field) {
        return pieces.stream()
                .filter(piece -> piece.field() == field)
                .flatMap(piece -> piece.lines().stream())
                .map(line -> line.label() + ": " + line.value())
                .collect(Collectors.joining(". "));
    }
}
