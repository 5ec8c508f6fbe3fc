package org.waymark.commissioning;

import static org.waymark.commissioning.DatedField.*;

import java.util.stream.Stream;
import org.waymark.commissioning.DatedField.Kind;

/** The fields that the three tables of conditional rules have in common. */
final class ConditionalFields {

    private ConditionalFields() {}

    static DatedField[] first(DatedField decides, Kind forWhom) {
        boolean contract = forWhom == Kind.CONTRACT;
        DatedField whom =
                contract
                        ? of(Kind.CONTRACT, "contract_id", "Contract")
                        : of(Kind.SERVICE, "service_id", "Service proposed");
        return Stream.concat(
                        Stream.of(decides, text("name", "Name", 120), whom.orNothing()),
                        conditions())
                .toArray(DatedField[]::new);
    }

    private static Stream<DatedField> conditions() {
        return Stream.of(
                        code("crime_group", "Crime group", "crime_group"),
                        code("flag", "Flag", "flag"),
                        code("enhanced", "Enhanced rights", "enhanced"),
                        code("victim_type", "Who is referred", "victim_type"),
                        code("source", "Who refers", "referral_source"),
                        code("risk", "Risk", "risk"),
                        code("sex", "Sex", "sex"),
                        number("age_from", "Youngest age", 120),
                        number("age_to", "Oldest age", 120),
                        of(Kind.AREA, "area_code", "Area of residence"),
                        number("days_from", "Fewest days since the offence", 36500),
                        number("days_to", "Most days since the offence", 36500))
                .map(DatedField::orNothing);
    }
}
