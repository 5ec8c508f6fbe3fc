package org.waymark.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rights of which the caller of this method must have at least one. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {

    Right[] value();

    /** False for what a page asks many times and that reads no person (labels, own drafts). */
    boolean audited() default true;
}
