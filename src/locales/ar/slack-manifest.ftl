# Slack's own list of commands shows this beside /kehila.

slack-any-word = كل أمر، بكل لغة
