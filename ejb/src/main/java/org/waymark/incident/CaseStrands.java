package org.waymark.incident;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.reference.CodeEntry;
import org.waymark.referral.HateStrand;

/**
 * The monitored strands of a case, as the victim or any other person perceives them: those that
 * came with the referral, which stay, and those that its worker was told of.
 *
 * @param sent with the referral
 * @param told to the worker; none of those that were sent
 */
record CaseStrands(Set<HateStrand> sent, Set<HateStrand> told) {

    CaseStrands {
        sent = copy(sent);
        EnumSet<HateStrand> more = EnumSet.noneOf(HateStrand.class);
        more.addAll(told);
        more.removeAll(sent);
        told = Collections.unmodifiableSet(more);
    }

    /** As they are stored: codes with semicolons or commas between; what is no code is left out. */
    static CaseStrands of(String sent, String told) {
        return new CaseStrands(named(sent), named(told));
    }

    /** The same case when these are ticked: what is said more exactly ticks its strand. */
    CaseStrands ticked(Set<HateStrand> ticked, Collection<CodeEntry> exactly) {
        EnumSet<HateStrand> all = EnumSet.noneOf(HateStrand.class);
        all.addAll(ticked);
        exactly.forEach(entry -> all.addAll(named(entry.parent())));
        return new CaseStrands(sent, all);
    }

    Set<HateStrand> all() {
        EnumSet<HateStrand> all = EnumSet.noneOf(HateStrand.class);
        all.addAll(sent);
        all.addAll(told);
        return all;
    }

    /** Is there a strand that the other has not? */
    boolean addsTo(CaseStrands before) {
        return !before.all().containsAll(all());
    }

    static String inWords(Set<HateStrand> strands) {
        return strands.stream().map(HateStrand::label).collect(Collectors.joining("; "));
    }

    private static Set<HateStrand> named(String codes) {
        return HateStrand.of(codes == null ? List.of() : List.of(codes.split("[;, ]+")));
    }

    private static Set<HateStrand> copy(Set<HateStrand> strands) {
        EnumSet<HateStrand> copy = EnumSet.noneOf(HateStrand.class);
        copy.addAll(strands);
        return Collections.unmodifiableSet(copy);
    }
}
