package org.waymark.it;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.access.Actor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.shared.Page;

/** One method of the deployed application behind the door. */
record GuardedCall(Object bean, Method method) {

    static final String REFUSED = "refused";
    static final String FAULT = "fault";

    /** One record, by the names it has: as a reference, as a number. */
    record Named(String kind, String reference, Long id) {}

    /** Every method behind the door. */
    static List<GuardedCall> all(BeanManager beans) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Guarded.class))
                .filter(bean -> bean.getTypes().contains(bean.getBeanClass()))
                .flatMap(bean -> of(beans, bean))
                .toList();
    }

    private static Stream<GuardedCall> of(BeanManager beans, Bean<?> bean) {
        Object reference =
                beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
        return Stream.of(bean.getBeanClass().getMethods())
                .filter(method -> method.isAnnotationPresent(Needs.class))
                .map(method -> new GuardedCall(reference, method));
    }

    String name() {
        return type() + "." + method.getName();
    }

    String type() {
        return method.getDeclaringClass().getSimpleName();
    }

    boolean isFor(Actor actor) {
        return Stream.of(method.getAnnotation(Needs.class).value()).anyMatch(actor::may);
    }

    /**
     * "refused", "refused with nothing", "fault of input", "fault", or "an answer", when the record
     * is named in every place where it can be.
     */
    String outcome(Named named) throws IllegalAccessException {
        try {
            return answer(named);
        } catch (InvocationTargetException thrown) {
            return outcome(thrown.getCause());
        }
    }

    /** The same with the words of a refusal, without the names in them. */
    String said(Named named) throws IllegalAccessException {
        try {
            return answer(named);
        } catch (InvocationTargetException thrown) {
            String words = String.valueOf(refusal(thrown.getCause()).getMessage());
            String outcome = outcome(thrown.getCause());
            return outcome.equals(FAULT)
                    ? outcome + " " + root(thrown.getCause())
                    : outcome
                            + ", "
                            + refusal(thrown.getCause()).getClass().getSimpleName()
                            + ": "
                            + withoutNames(words, named);
        }
    }

    /** What the fault is, without its words. */
    private static String root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }

    /** Words that are the same whatever the record is called. */
    static String withoutNames(String words, Named named) {
        return String.valueOf(words)
                .replace(named.reference(), "*")
                .replace(String.valueOf(named.id()), "*");
    }

    private String answer(Named named) throws InvocationTargetException, IllegalAccessException {
        Object[] with =
                Stream.of(method.getParameterTypes()).map(type -> argument(type, named)).toArray();
        return isNothing(method.invoke(bean, with)) ? REFUSED + " with nothing" : "an answer";
    }

    private static String outcome(Throwable thrown) {
        Throwable refusal = refusal(thrown);
        if (refusal instanceof NotFound || refusal instanceof NotAllowed) {
            return REFUSED;
        }
        return refusal instanceof BadInput ? FAULT + " of input" : FAULT;
    }

    /** What Waymark said itself; what was thrown when it said nothing. */
    private static Throwable refusal(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof NotFound
                    || each instanceof NotAllowed
                    || each instanceof BadInput) {
                return each;
            }
        }
        return thrown;
    }

    private boolean isNothing(Object result) {
        if (method.getReturnType() == void.class) {
            return false;
        }
        return result == null
                || Boolean.FALSE.equals(result)
                || result instanceof Number number && number.longValue() == 0
                || result instanceof Collection<?> many && many.isEmpty()
                || result instanceof Map<?, ?> map && map.isEmpty()
                || result instanceof Optional<?> one && one.isEmpty()
                || result instanceof Page<?> page && page.rows().isEmpty();
    }

    private static Object argument(Class<?> type, Named named) {
        if (type == String.class) {
            return named.reference();
        }
        if (type == long.class || type == Long.class) {
            return named.id() == null ? Long.valueOf(1) : named.id();
        }
        if (type == int.class) {
            return 1;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 12, 1);
        }
        if (type == List.class) {
            return named.reference() == null ? List.of() : List.of(named.reference());
        }
        return type.isRecord() ? made(type, named) : null;
    }

    /** A form with the same names in all of its fields. */
    private static Object made(Class<?> type, Named named) {
        Class<?>[] fields =
                Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(fields);
            canonical.setAccessible(true);
            return canonical.newInstance(
                    Stream.of(fields).map(field -> argument(field, named)).toArray());
        } catch (ReflectiveOperationException refused) {
            return null;
        }
    }
}
