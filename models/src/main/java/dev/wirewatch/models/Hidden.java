package dev.wirewatch.models;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Reaches what CoreNLP does not show. An {@link IllegalStateException} says that this version has no such thing. */
final class Hidden {

    private Hidden() {}

    /** Reads a field that the owner's class, or one above it, declares. */
    static <T> T field(Object owner, String name, Class<T> type) {
        for (Class<?> at = owner.getClass(); at != null; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    try {
                        field.setAccessible(true);
                        return type.cast(field.get(owner));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException("Cannot read " + field, e);
                    }
                }
            }
        }
        throw new IllegalStateException(
                "This version of CoreNLP has no " + owner.getClass().getName() + "." + name);
    }

    /** Calls the method of that name with one parameter, which the owner's class declares. */
    static <T> T call(Object owner, String name, Class<T> result, Object argument) {
        Method method = Arrays.stream(owner.getClass().getDeclaredMethods())
                .filter(each -> each.getName().equals(name) && each.getParameterCount() == 1)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "This version of CoreNLP has no " + owner.getClass().getName() + "." + name));
        try {
            method.setAccessible(true);
            return result.cast(method.invoke(owner, argument));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot call " + method, e);
        }
    }
}
