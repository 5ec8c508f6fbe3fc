package org.waymark.safety;

import java.util.ArrayList;
import java.util.List;
import org.waymark.person.ToldPerson;
import org.waymark.safety.MaracReferral.Field;

/** Of whom a paper of another agency tells: the victim, the children, the alleged perpetrators. */
final class OutsidePeople {

    private OutsidePeople() {}

    static List<ToldPerson> of(MaracReferral paper) {
        List<ToldPerson> people = new ArrayList<>();
        String victim = paper.said(Field.VICTIM);
        if (victim != null) {
            people.add(
                    new ToldPerson(
                            ToldPerson.Role.VICTIM,
                            victim,
                            paper.said(Field.VICTIM_BORN),
                            paper.said(Field.PHONE),
                            paper.said(Field.ADDRESS)));
        }
        for (String line : paper.children()) {
            people.add(
                    new ToldPerson(
                            ToldPerson.Role.CHILD,
                            name(line),
                            line,
                            null,
                            paper.said(Field.ADDRESS)));
        }
        for (Perpetrator each : paper.perpetrators()) {
            people.add(
                    new ToldPerson(
                            ToldPerson.Role.SUSPECT,
                            each.name(),
                            each.born(),
                            null,
                            each.address()));
        }
        return people;
    }

    /** What stands before the first comma, bracket or number of a line. */
    static String name(String line) {
        return line.split("[,;(\\d]", 2)[0].strip();
    }
}
