package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.casework.Closure;
import org.waymark.casework.LooseEnd;

/** What a case would leave undone, and what is typed about each of them. */
@Named
@RequestScoped
public class LooseEndsView {

    @Inject private CaseFile file;
    @Inject private Closure closure;

    private final Map<String, LooseEndForm> forms = new LinkedHashMap<>();
    private List<LooseEnd> ends;

    /** What is open now; what was due first comes first. */
    public List<LooseEnd> getEnds() {
        if (ends == null) {
            ends = closure.looseEnds(file.reference());
        }
        return ends;
    }

    /** The fields of one of them. */
    public LooseEndForm form(LooseEnd end) {
        return forms.computeIfAbsent(end.key(), LooseEndForm::new);
    }

    public LooseEnd.How[] getHows() {
        return LooseEnd.How.values();
    }

    /** The answers, each by what its form was about. */
    Map<String, LooseEnd.Settled> settled() {
        Map<String, LooseEnd.Settled> settled = new HashMap<>();
        forms.values().forEach(form -> settled.put(form.getKey(), form.settled()));
        return settled;
    }

    /** Where the field stands on the page that the workflow names by its loose end. */
    String field(String named) {
        String[] parts = named.split(":");
        if (parts.length == 3 && parts[0].equals("loose")) {
            for (int row = 0; row < getEnds().size(); row++) {
                if (getEnds().get(row).key().equals(parts[1])) {
                    return "loose:" + row + ":" + parts[2];
                }
            }
        }
        return named;
    }
}
