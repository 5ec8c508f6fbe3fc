package org.waymark.web.safety;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;
import org.waymark.safety.FocusFilter;
import org.waymark.safety.FocusQuery;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;
import org.waymark.web.shared.RequestParameters;

/** The open cases of domestic abuse that are looked after most. */
@Named
@RequestScoped
public class FocusView {

    private static final String ON = "on";

    @Inject private RequestParameters parameters;
    @Inject private FocusQuery cases;
    @Inject private ReferenceData reference;

    private FocusFilter filter;
    private Page<FocusQuery.Line> page;

    /** What the address says is known before anything is asked for. */
    @PostConstruct
    void begin() {
        filter =
                new FocusFilter(
                        ON.equals(parameters.text("withdrawing")),
                        ON.equals(parameters.text("disabled")),
                        parameters.text("group"));
    }

    public FocusFilter getFilter() {
        return filter;
    }

    public List<FocusQuery.Line> getLines() {
        return page().rows();
    }

    public List<CodeEntry> getGroups() {
        return reference.entries("ethnicity_group");
    }

    /** The address of this list with what narrows it, for its further pages. */
    public String getHere() {
        String group =
                filter.ethnicGroup() == null
                        ? ""
                        : URLEncoder.encode(filter.ethnicGroup(), StandardCharsets.UTF_8);
        return "/safety/focus?withdrawing="
                + (filter.withdrawing() ? ON : "")
                + "&disabled="
                + (filter.disabled() ? ON : "")
                + "&group="
                + group;
    }

    public String getNext() {
        return page().next(line -> PageKey.text(line.due(), line.id()));
    }

    public String getPrevious() {
        return page().previous(line -> PageKey.text(line.due(), line.id()));
    }

    private Page<FocusQuery.Line> page() {
        if (page == null) {
            page =
                    cases.list(
                            filter,
                            PageKey.of(parameters.text("after"), parameters.text("before")));
        }
        return page;
    }
}
