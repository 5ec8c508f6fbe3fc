package org.waymark.demonstration;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The mix of crimes that the police send, after a year of London's recorded crime. */
final class OffenceBook {

    private final Weighted<Offence> mix;

    OffenceBook() {
        this(Table.rows("offences.tsv").stream().map(Offence::of).toList());
    }

    private OffenceBook(List<Offence> offences) {
        mix = Weighted.by(offences, Offence::weight);
    }

    Offence any(Dice dice) {
        return mix.draw(dice);
    }

    /** The same mix, of some crimes only. */
    OffenceBook only(Predicate<Offence> wanted) {
        return new OffenceBook(mix.entries().stream().filter(wanted).collect(Collectors.toList()));
    }

    Offence coded(String code) {
        return mix.entries().stream().filter(o -> o.code().equals(code)).findFirst().orElseThrow();
    }
}
