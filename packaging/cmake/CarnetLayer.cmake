# What all targets share, and one function that makes a layer of the program.

add_library(carnet_flags INTERFACE)
target_compile_features(carnet_flags INTERFACE cxx_std_20)
# A record may be written with its first members only: the others are then blank.
target_compile_options(carnet_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wno-missing-field-initializers $<$<BOOL:${CARNET_WERROR}>:-Werror>)
target_compile_definitions(carnet_flags INTERFACE
    QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    CARNET_VERSION="${PROJECT_VERSION}"
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
target_include_directories(carnet_flags INTERFACE ${PROJECT_SOURCE_DIR})

# carnet_layer(carnet_journal SOURCES a.cpp a.h ... LINK carnet_domain ...)
# A static library of the files beside the calling CMakeLists.txt.
function(carnet_layer target)
    cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "SOURCES;LINK;LINK_PRIVATE")
    # Absolute, because lupdate is asked from another folder (translations/CMakeLists.txt).
    list(TRANSFORM layer_SOURCES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    add_library(${target} STATIC ${layer_SOURCES})
    target_link_libraries(${target} PUBLIC carnet_flags ${layer_LINK} PRIVATE ${layer_LINK_PRIVATE})
    target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII)
    set_target_properties(${target} PROPERTIES UNITY_BUILD_BATCH_SIZE 8)
    set_property(GLOBAL APPEND PROPERTY CARNET_LAYERS ${target})
endfunction()
