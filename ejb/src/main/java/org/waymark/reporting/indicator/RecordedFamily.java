package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.commissioning.Service;
import org.waymark.reference.Quarter;
import org.waymark.reporting.ExactFigures;
import org.waymark.reporting.FinalFigures;
import org.waymark.reporting.RecordedField;
import org.waymark.reporting.RecordedFigures;

/**
 * How often each fact is recorded, as the published quarter says: of the referrals received, or of
 * the engaged where only they are asked.
 */
@ApplicationScoped
class RecordedFamily implements Family {

    private static final int LETTERS = 3;

    /** When a referral came is no fact of it that could be missing. */
    private static final Map<String, RecordedField> FIELDS = new LinkedHashMap<>();

    static {
        Arrays.stream(RecordedField.values())
                .filter(field -> field != RecordedField.IN_TIME)
                .forEach(field -> FIELDS.put("M24-" + field.name().substring(0, LETTERS), field));
    }

    private FinalFigures figures;
    private RecordedFigures recorded;

    /** For the container. */
    protected RecordedFamily() {}

    @Inject
    RecordedFamily(FinalFigures figures, RecordedFigures recorded) {
        this.figures = figures;
        this.recorded = recorded;
    }

    /** The fact that an indicator is about; null when it is about none. */
    static RecordedField field(String code) {
        return FIELDS.get(code);
    }

    @Override
    public List<String> codes() {
        return List.copyOf(FIELDS.keySet());
    }

    @Override
    public List<Measured> count(Quarter quarter, Collection<Service> services) {
        return of(figures.exact(quarter), services);
    }

    /** The published quarter never changes; the records do. */
    @Override
    public List<Measured> records(Quarter quarter, Collection<Service> services) {
        return of(recorded.factsNow(quarter), services);
    }

    private static List<Measured> of(ExactFigures exact, Collection<Service> services) {
        List<Measured> all = new ArrayList<>();
        for (Service service : services) {
            FIELDS.forEach(
                    (code, field) -> {
                        long[] counts = exact.recorded(service.code(), field);
                        all.add(new Measured(service.id(), code, counts[1], counts[0]));
                    });
        }
        return all;
    }
}
