package org.waymark.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.waymark.shared.BadInput;
import org.waymark.shared.Refusal;

/** Saves what a form sent, or says beside its fields why not. */
@RequestScoped
public class FormSaving {

    @Inject private PageMessages messages;

    /**
     * @param names what this form calls fields that the workflow names otherwise
     * @param then the page that is shown when it was saved
     * @return null to show the form again
     */
    public String save(Map<String, String> names, Runnable change, String notice, String then) {
        try {
            change.run();
            messages.saved(notice);
            return then;
        } catch (BadInput wrong) {
            wrong.problems()
                    .forEach(
                            (field, text) ->
                                    messages.problem(names.getOrDefault(field, field), text));
            return null;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String save(Runnable change, String notice, String then) {
        return save(Map.of(), change, notice, then);
    }
}
