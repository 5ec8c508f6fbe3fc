package org.waymark.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.waymark.person.Someone.Kind;

/**
 * People as a police system records them a second time, and people who are somebody else though
 * much agrees. Seeded: the same people every time. Names are those of the demonstration city.
 */
final class DirtyPeople {

    private static final int CROWD = 12_000;
    private static final int EACH = 150;

    private final Random random = new Random(20_261_124);
    private final NameDraw draw = new NameDraw(random);
    private final Slip slip = new Slip(random);
    private final List<Someone> people = new ArrayList<>();

    private DirtyPeople() {}

    /** A crowd, and for each kind as many records made from members of it. */
    static List<Someone> make() {
        DirtyPeople made = new DirtyPeople();
        for (int i = 0; i < CROWD; i++) {
            made.people.add(made.anybody(i));
        }
        for (Kind kind : Kind.values()) {
            int done = 0;
            while (kind != Kind.CROWD && done < EACH) {
                Someone original = made.people.get(made.random.nextInt(CROWD));
                Someone other = made.other(kind, original);
                if (other != null) {
                    made.people.add(other);
                    done++;
                }
            }
        }
        return made.people;
    }

    private Someone anybody(int number) {
        String background = draw.background();
        String sex = random.nextBoolean() ? "F" : "M";
        String given = draw.given(background, sex);
        if (draw.percent(15)) {
            given += ' ' + draw.given(background, sex);
        }
        return new Someone(
                number,
                number,
                Kind.CROWD,
                given,
                draw.surname(background, sex),
                draw.birth(),
                draw.percent(2) ? null : sex,
                draw.percent(90) ? draw.phone() : null,
                draw.percent(44) ? "m" + random.nextInt(1_000_000) + "@example.org" : null,
                draw.percent(95) ? draw.postcode() : null);
    }

    private Someone other(Kind kind, Someone one) {
        return switch (kind) {
            case SAME -> again(kind, one, one.given(), one.surname(), one.born());
            case TYPO_IN_SURNAME ->
                    again(kind, one, one.given(), slip.typo(one.surname()), one.born());
            case TYPO_IN_FIRST_NAME ->
                    again(kind, one, slip.typo(one.given()), one.surname(), one.born());
            case TYPO_IN_BOTH ->
                    again(kind, one, slip.typo(one.given()), slip.typo(one.surname()), one.born());
            case NICKNAME -> again(kind, one, draw.form(one.given()), one.surname(), one.born());
            case NICKNAME_AND_TYPO ->
                    again(kind, one, draw.form(one.given()), slip.typo(one.surname()), one.born());
            case NAMES_SWAPPED -> again(kind, one, one.surname(), one.given(), one.born());
            case OTHER_SCRIPT -> script(one);
            case MARKS_LOST -> marks(one);
            case DAY_AND_MONTH_SWAPPED -> {
                LocalDate born = Slip.swapped(one.born());
                yield born == null ? null : again(kind, one, one.given(), one.surname(), born);
            }
            case ONE_DIGIT_OF_BIRTH ->
                    again(kind, one, one.given(), one.surname(), slip.digit(one.born()));
            case BIRTH_MISSING -> reached(again(kind, one, one.given(), one.surname(), null), one);
            case SECOND_NAME_LEFT_OUT -> {
                int space = one.given().indexOf(' ');
                yield space < 0
                        ? null
                        : again(
                                kind,
                                one,
                                one.given().substring(0, space),
                                one.surname(),
                                one.born());
            }
            case INITIAL_ONLY ->
                    reached(
                            again(
                                    kind,
                                    one,
                                    one.given().substring(0, 1),
                                    one.surname(),
                                    one.born()),
                            one);
            case SURNAME_CHANGED ->
                    reached(again(kind, one, one.given(), draw.surname(), one.born()), one);
            case SURNAME_DOUBLED ->
                    again(kind, one, one.given(), one.surname() + '-' + draw.surname(), one.born());
            case MOVED_WITH_NEW_NUMBER ->
                    made(
                            kind,
                            one,
                            one.given(),
                            one.surname(),
                            one.born(),
                            one.sex(),
                            null,
                            draw.phone(),
                            draw.postcode());
            default -> somebodyElse(kind, one);
        };
    }

    private Someone somebodyElse(Kind kind, Someone one) {
        String otherSex = "F".equals(one.sex()) ? "M" : "F";
        String home = one.postcode();
        return switch (kind) {
            case TWIN -> {
                String sex = draw.percent(50) ? one.sex() : otherSex;
                yield different(
                        made(
                                kind,
                                one,
                                draw.given(sex == null ? otherSex : sex),
                                one.surname(),
                                one.born(),
                                sex,
                                null,
                                one.phone(),
                                home),
                        one);
            }
            case PARTNER ->
                    different(
                            made(
                                    kind,
                                    one,
                                    draw.given(otherSex),
                                    one.surname(),
                                    one.born().plusDays(200 + random.nextInt(2500)),
                                    otherSex,
                                    null,
                                    draw.percent(40) ? one.phone() : draw.phone(),
                                    home),
                            one);
            case PARENT_OF_THE_SAME_NAME ->
                    made(
                            kind,
                            one,
                            one.given(),
                            one.surname(),
                            one.born().minusDays(7000 + random.nextInt(4000)),
                            one.sex(),
                            null,
                            draw.percent(40) ? one.phone() : draw.phone(),
                            home);
            case SIBLING ->
                    different(
                            made(
                                    kind,
                                    one,
                                    draw.given(one.sex() == null ? otherSex : one.sex()),
                                    one.surname(),
                                    one.born().plusDays(300 + random.nextInt(2500)),
                                    one.sex(),
                                    null,
                                    draw.percent(40) ? one.phone() : draw.phone(),
                                    home),
                            one);
            case NAMESAKE ->
                    made(
                            kind,
                            one,
                            one.given(),
                            one.surname(),
                            draw.birth(),
                            one.sex(),
                            null,
                            draw.phone(),
                            draw.postcode());
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    /** The same first name would be the same person to anybody. */
    private static Someone different(Someone other, Someone one) {
        String first = PersonName.full(PersonName.of(one.given(), "").firstGiven());
        return first.equals(PersonName.full(PersonName.of(other.given(), "").firstGiven()))
                ? null
                : other;
    }

    /** A second record of the same person: some of the ways to reach them are still the same. */
    private Someone again(Kind kind, Someone one, String given, String surname, LocalDate born) {
        boolean nothingChanged =
                kind != Kind.SAME
                        && given != null
                        && given.equals(one.given())
                        && surname != null
                        && surname.equals(one.surname())
                        && one.born().equals(born);
        if (given == null || surname == null || nothingChanged) {
            return null;
        }
        return made(
                kind,
                one,
                given,
                surname,
                born,
                draw.percent(90) ? one.sex() : null,
                draw.percent(50) ? one.email() : null,
                draw.percent(70) ? one.phone() : draw.phone(),
                draw.percent(60) ? one.postcode() : draw.postcode());
    }

    /** Where little else agrees, a human could only tell by the telephone. */
    private static Someone reached(Someone other, Someone one) {
        return other == null || one.phone() == null
                ? null
                : new Someone(
                        other.number(),
                        other.of(),
                        other.kind(),
                        other.given(),
                        other.surname(),
                        other.born(),
                        other.sex(),
                        one.phone(),
                        other.email(),
                        other.postcode());
    }

    private Someone made(
            Kind kind,
            Someone one,
            String given,
            String surname,
            LocalDate born,
            String sex,
            String email,
            String phone,
            String postcode) {
        return new Someone(
                people.size(),
                one.number(),
                kind,
                given,
                surname,
                born,
                sex,
                phone == null || draw.percent(50) ? phone : "+44" + phone.substring(1),
                email,
                postcode);
    }

    private Someone script(Someone one) {
        String[] names = slip.script(one.given(), one.surname());
        return names == null ? null : again(Kind.OTHER_SCRIPT, one, names[0], names[1], one.born());
    }

    private Someone marks(Someone one) {
        return again(
                Kind.MARKS_LOST,
                one,
                Slip.plain(one.given()),
                Slip.plain(one.surname()),
                one.born());
    }
}
