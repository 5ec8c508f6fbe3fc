package org.waymark.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.util.Arrays;
import java.util.List;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;

/**
 * Checks the right, lets the call through and writes the audit row: in the caller's transaction
 * when it worked (no change and no read without its row), in a transaction of its own when it was
 * refused.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Door {

    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private AuditTrail trail;
    @Inject private AuditStore store;

    @AroundInvoke
    public Object enter(InvocationContext call) throws Exception {
        Needs needs = call.getMethod().getAnnotation(Needs.class);
        String action = actionOf(call);
        if (needs == null) {
            throw new IllegalStateException(action + " is behind the door but names no right");
        }
        List<AuditSubject.Entry> outer = subject.take();
        try {
            Actor actor = current.get();
            if (Arrays.stream(needs.value()).noneMatch(actor::may)) {
                throw new NotAllowed("Your role does not allow this.");
            }
            Object result = proceed(call);
            if (needs.audited()) {
                trail.done(action, subject.take());
            }
            return result;
        } catch (Refusal refused) {
            trail.refused(action, subject.take(), refused.getClass().getSimpleName(), tried(call));
            throw refused;
        } finally {
            subject.take();
            subject.putBack(outer);
        }
    }

    private Object proceed(InvocationContext call) throws Exception {
        try {
            Object result = call.proceed();
            store.settle();
            return result;
        } catch (RuntimeException failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof OptimisticLockException) {
                    throw new ChangedMeanwhile();
                }
            }
            throw failed;
        }
    }

    /**
     * Which reference or id was asked for: the call named nobody when it was refused before it had
     * read anything. Other text is left out, as it may say something about a person.
     */
    private static String tried(InvocationContext call) {
        Object[] asked = call.getParameters() == null ? new Object[0] : call.getParameters();
        return Arrays.stream(asked)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .flatMap(typed -> Reference.parse(typed).stream())
                .map(Reference::value)
                .findFirst()
                .or(
                        () ->
                                Arrays.stream(asked)
                                        .filter(Long.class::isInstance)
                                        .map(String::valueOf)
                                        .findFirst())
                .orElse("");
    }

    private static String actionOf(InvocationContext call) {
        return call.getMethod().getDeclaringClass().getSimpleName()
                + "."
                + call.getMethod().getName();
    }
}
