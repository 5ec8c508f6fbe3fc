package org.waymark.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;
import org.omnifaces.util.Utils;
import org.waymark.shared.BadInput;
import org.waymark.shared.Refusal;
import org.waymark.shared.RequestMark;

/**
 * What the page tells: problems at the top with a link to each field, notices after something was
 * saved. Refusals of the workflows become problems here, in the words they were given.
 */
@Named
@RequestScoped
public class PageMessages {

    @Inject private FacesContext faces;

    /**
     * One line of the error summary.
     *
     * @param field id of the field it belongs to, or null
     */
    public record Problem(String field, String text) {}

    /** Shows a notice on the page that comes next. */
    public void saved(String text) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    /** Shows why something was refused; what was typed stays. */
    public void refused(Refusal refusal) {
        faces.validationFailed();
        if (refusal instanceof BadInput bad) {
            bad.problems().forEach(this::problem);
        } else {
            problem(null, refusal.getMessage());
        }
    }

    public void problem(String field, String text) {
        faces.validationFailed();
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    public boolean isAnyProblem() {
        return !getProblems().isEmpty();
    }

    public boolean isAnyNotice() {
        return !getNotices().isEmpty();
    }

    public List<Problem> getProblems() {
        List<Problem> problems = new ArrayList<>();
        Iterator<String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            for (FacesMessage message : faces.getMessageList(field)) {
                if (message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0) {
                    problems.add(new Problem(field, message.getSummary()));
                }
            }
        }
        return problems;
    }

    public List<String> getNotices() {
        return faces.getMessageList().stream()
                .filter(message -> message.getSeverity() == FacesMessage.SEVERITY_INFO)
                .map(FacesMessage::getSummary)
                .toList();
    }

    /** The problem of one field, to be shown beside it; null when it has none. */
    public String of(String field) {
        return faces.getMessageList(field).stream()
                .findFirst()
                .map(FacesMessage::getSummary)
                .orElse(null);
    }

    /**
     * The problem of the field with this id near a component, wherever its form or row puts it;
     * null when it has none.
     */
    public String beside(UIComponent near, String id) {
        UIComponent field = near.findComponent(id);
        return of(field == null ? id : field.getClientId(faces));
    }

    /**
     * The ids of the hint and the error of a field, for {@code aria-describedby}; null when it has
     * neither.
     */
    public String describedBy(UIComponent near, String id, String hint) {
        UIComponent field = near.findComponent(id);
        String client = field == null ? id : field.getClientId(faces);
        List<String> ids = new ArrayList<>();
        if (hint != null && !hint.isBlank()) {
            ids.add(client + "-hint");
        }
        if (of(client) != null) {
            ids.add(client + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /**
     * The page that was sent too late, to be opened again with the record it was about; null when
     * this is no error page.
     */
    public String getAgain() {
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        String page = (String) request.get(RequestDispatcher.ERROR_REQUEST_URI);
        if (page == null) {
            return null;
        }
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        return Stream.of("c", "r")
                .filter(name -> sent.get(name) != null)
                .findFirst()
                .map(name -> page + "?" + name + "=" + Utils.encodeURL(sent.get(name)))
                .orElse(page);
    }

    /**
     * The reference of an unexpected error: the id of the request, as the log has it; else null.
     */
    public String getReference() {
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        return request.containsKey(FullAjaxExceptionHandler.EXCEPTION_UUID)
                ? RequestMark.request()
                : (String) request.get("org.waymark.error");
    }
}
