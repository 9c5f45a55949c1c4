# Slack's own list of commands shows this beside /kehila.

slack-any-word = any command, in any language
