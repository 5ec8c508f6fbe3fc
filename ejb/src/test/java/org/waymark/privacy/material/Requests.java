package org.waymark.privacy.material;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Requests as they come in, for tests. */
final class Requests {

    static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    static final LocalDate TO = LocalDate.of(2026, 3, 31);

    private Requests() {}

    static Asked asked(Basis basis, Set<MaterialKind> kinds) {
        return new Asked(
                basis,
                "DC Murray",
                "MPS",
                "A/1",
                null,
                FROM,
                TO,
                kinds,
                "First account",
                "Charging",
                "What was said first",
                false);
    }

    static Asked police() {
        return asked(Basis.POLICE, EnumSet.of(MaterialKind.NOTES));
    }

    static Asked wholeFile(Basis basis) {
        Set<MaterialKind> all = EnumSet.allOf(MaterialKind.class);
        all.removeIf(kind -> !kind.isCollected());
        return asked(basis, all);
    }

    static Asked counselling() {
        return asked(Basis.POLICE, EnumSet.of(MaterialKind.COUNSELLING));
    }

    static Weighed weighed(boolean higher, boolean advised) {
        return new Weighed(
                true,
                true,
                "It is what she said within the hour",
                higher,
                higher ? "Nothing else says it" : null,
                Notice.SEEN,
                TO,
                null,
                VictimView.AGREES,
                null,
                advised ? "Counsel" : null,
                advised ? TO : null,
                advised ? "Give it" : null);
    }

    /** A record with a decision about it. */
    record Of(MaterialKind kind, Decision decision, WithheldFor reason, String authorSaid)
            implements Readiness.Item {}
}
