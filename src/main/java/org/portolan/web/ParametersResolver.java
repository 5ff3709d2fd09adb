package org.portolan.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.AnnotatedElement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands a request's parameters to the method that answers it, and refuses those that its
 * documentation does not name.
 */
final class ParametersResolver implements HandlerMethodArgumentResolver {
  /** What each operation takes; annotations are slow to look through. */
  private final Map<AnnotatedElement, Set<String>> known = new ConcurrentHashMap<>();

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Parameters.class;
  }

  @Override
  public Parameters resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest asked = (HttpServletRequest) request.getNativeRequest();
    Map<String, List<String>> values = read(asked);
    Set<String> known =
        this.known.computeIfAbsent(parameter.getAnnotatedElement(), key -> known(parameter));
    values.forEach(
        (name, given) -> {
          if (!known.contains(name)) {
            throw Refusal.unknownParameter(name, given, known);
          }
        });
    return new Parameters(asked.getRequestURI(), values);
  }

  private static Map<String, List<String>> read(HttpServletRequest asked) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    try {
      asked.getParameterMap().forEach((name, given) -> values.put(name, List.of(given)));
    } catch (IllegalStateException e) {
      // The container's word for a query that is not percent-encoded UTF-8.
      throw Refusal.unreadable();
    }
    return values;
  }

  private static Set<String> known(MethodParameter parameter) {
    Set<String> names = new LinkedHashSet<>();
    AnnotatedElementUtils.findMergedRepeatableAnnotations(
            parameter.getAnnotatedElement(), Parameter.class)
        .forEach(documented -> names.add(documented.name()));
    if (parameter.getMethod() != null) {
      AnnotatedElementUtils.findMergedRepeatableAnnotations(parameter.getMethod(), Parameter.class)
          .forEach(documented -> names.add(documented.name()));
    }
    return names;
  }
}
